package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What binds a case to others 关联.
 *
 * @param children those that were merged into it
 * @param repeats  earlier ones that it repeats
 * @param incident the one it belongs to, or null
 */
public record Ties(List<Child> children, List<Repeat> repeats, Membership incident) {

    public static final Ties NONE = new Ties(List.of(), List.of(), null);

    public Ties {
        children = List.copyOf(children);
        repeats = List.copyOf(repeats);
    }

    /** A case that was merged into this one 子件. */
    public record Child(UUID caseId, String number) {}

    /** An earlier case that this one repeats 重复诉求. */
    public record Repeat(UUID caseId, Kind kind) {

        /** What makes it a repetition. */
        public enum Kind {
            /** The same person about the same matter. */
            REPORTER,
            /** The same matter at the same place. */
            PLACE
        }
    }

    /** It is one of an incident's many reports 同一事件. */
    public record Membership(UUID incident, String title) {}

    boolean hasChild(UUID caseId) {
        return children.stream().anyMatch(child -> child.caseId().equals(caseId));
    }

    boolean isRepeatOf(UUID caseId) {
        return repeats.stream().anyMatch(repeat -> repeat.caseId().equals(caseId));
    }

    public Optional<Membership> membership() {
        return Optional.ofNullable(incident);
    }

    Ties adopting(Child child) {
        return children(known -> Stream.concat(known, Stream.of(child)));
    }

    Ties releasing(UUID caseId) {
        return children(known -> known.filter(child -> !child.caseId().equals(caseId)));
    }

    Ties repeating(Repeat repeat) {
        return new Ties(
                children, Stream.concat(repeats.stream(), Stream.of(repeat)).toList(), incident);
    }

    /** @param membership null to leave it */
    Ties in(Membership membership) {
        return new Ties(children, repeats, membership);
    }

    private Ties children(UnaryOperator<Stream<Child>> change) {
        return new Ties(change.apply(children.stream()).toList(), repeats, incident);
    }
}
