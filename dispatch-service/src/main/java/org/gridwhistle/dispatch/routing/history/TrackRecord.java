package org.gridwhistle.dispatch.routing.history;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the matters of a town went with the units that led them. */
public final class TrackRecord {

    public static final TrackRecord NONE = new TrackRecord(List.of());

    private final Map<String, Tally> tallies;

    TrackRecord(List<Tally> tallies) {
        this.tallies = tallies.stream()
                .collect(Collectors.toMap(
                        tally -> key(tally.matterCode(), tally.unit()), Function.identity(), (one, same) -> one));
    }

    /**
     * One matter with one unit.
     *
     * @param closed   cases that it led to their end
     * @param returned cases that it gave back, rightly
     */
    public record Tally(String town, String matterCode, String unit, int closed, int returned) {

        public boolean isEmpty() {
            return closed + returned == 0;
        }

        /** 1 for a unit that never gave one back, less the oftener it did; a single return weighs little. */
        public double trust() {
            return (closed + 4.0) / (closed + returned + 4.0);
        }
    }

    /** Of what is not known, an empty one. */
    public Tally of(String matterCode, String unit) {
        return tallies.getOrDefault(key(matterCode, unit), new Tally(null, matterCode, unit, 0, 0));
    }

    private static String key(String matterCode, String unit) {
        return matterCode + '/' + unit;
    }
}
