package org.gridwhistle.samplecity.city;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sorts the matters of the catalog into basic, assisted and withdrawn ones for a town. The numbers follow the national mean of 117,
 * 99 and 124 lines a town.
 */
record Sorting(List<Matter> matters, Seed seed) {

    private static final int BASIC = 117;
    private static final int JOINT = 30;
    private static final int WITHDRAWN = 98;
    private static final int SPLIT = 26;

    /** By how many lines a town may differ from the mean, up or down. */
    private static final int SPREAD = 3;

    /**
     * A town's sorting.
     *
     * @param basic     the town leads
     * @param assist    a department leads, the town has a part; the first of them are basic too
     * @param withdrawn the town has no part
     */
    record Sorted(List<Matter> basic, List<Matter> assist, List<Matter> withdrawn) {

        boolean isJoint(Matter matter) {
            return basic.contains(matter) && assist.contains(matter);
        }

        /** Whether county and city share the matter. */
        boolean isSplit(Matter matter) {
            return withdrawn.indexOf(matter) < SPLIT;
        }
    }

    Sorted forTown(String town) {
        var ranked = matters.stream()
                .sorted(Comparator.comparingInt(Sorting::closeness).reversed().thenComparing(Matter::code))
                .toList();
        var basic = BASIC + spread(town, "basic");
        var withdrawn = ranked.size() - WITHDRAWN - spread(town, "withdrawn");
        return new Sorted(
                ranked.subList(0, basic),
                ranked.subList(basic - JOINT, withdrawn),
                ranked.subList(withdrawn, ranked.size()));
    }

    private int spread(String town, String list) {
        return seed.below(2 * SPREAD + 1, town, list) - SPREAD;
    }

    /** How near to the ground a matter is handled: what the grid, the village or the town has to do with it. */
    private static int closeness(Matter matter) {
        return Stream.of(
                        matter.gridMayHandle() ? 4 : 0,
                        matter.leadLine().equals(Units.VILLAGE)
                                        || matter.leadLine().equals(Units.TOWN)
                                ? 8
                                : 0,
                        matter.leadLine().equals(Units.PROPERTY) ? 8 : 0,
                        matter.calls(Units.VILLAGE) ? 2 : 0,
                        matter.calls(Units.TOWN) ? 2 : 0,
                        matter.calls(Units.PROPERTY) ? 1 : 0)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
