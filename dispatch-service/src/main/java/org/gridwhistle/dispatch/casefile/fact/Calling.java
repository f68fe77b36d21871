package org.gridwhistle.dispatch.casefile.fact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.deadline.Term;

/**
 * What a case remembers of its whistle.
 *
 * @param contests          how often a unit has asked to give its task away
 * @param leadChange        the one under way, or null
 * @param original      how long the units had at first, whatever was granted later; null before the dispatch
 */
public record Calling(
        Rank rank,
        int contests,
        LeadChange leadChange,
        List<Consultation> consultations,
        Term original,
        List<String> tags) {

    public static final Calling NONE = new Calling(Rank.ROUTINE, 0, null, List.of(), null, List.of());

    public Calling {
        consultations = List.copyOf(consultations);
        tags = List.copyOf(tags);
    }

    /** A whistle is blown at this rank, and this is its time; no change of an earlier lead is left. */
    public Calling blown(Rank newRank, Term handle) {
        return new Calling(newRank, contests, null, consultations, handle, tags);
    }

    public Calling raised(Rank newRank) {
        return new Calling(newRank, contests, leadChange, consultations, original, tags);
    }

    public Calling contested() {
        return new Calling(rank, contests + 1, leadChange, consultations, original, tags);
    }

    /** @param change null if it has come about, or lapsed */
    public Calling changingLead(LeadChange change) {
        return new Calling(rank, contests, change, consultations, original, tags);
    }

    public Calling originally(Term handle) {
        return new Calling(rank, contests, leadChange, consultations, handle, tags);
    }

    public Calling tagged(List<String> newTags) {
        return new Calling(rank, contests, leadChange, consultations, original, newTags);
    }

    public Calling consulting(Consultation opened) {
        return consultations(
                Stream.concat(consultations.stream(), Stream.of(opened)).toList());
    }

    public Calling consulted(UUID taskId, UnaryOperator<Consultation> conclusion) {
        return consultations(consultations.stream()
                .map(one -> one.open() && one.taskId().equals(taskId) ? conclusion.apply(one) : one)
                .toList());
    }

    public Optional<Consultation> openConsultation(UUID taskId) {
        return consultations.stream()
                .filter(one -> one.open() && one.taskId().equals(taskId))
                .findFirst();
    }

    private Calling consultations(List<Consultation> changed) {
        return new Calling(rank, contests, leadChange, changed, original, tags);
    }

    /** Whether it is the lead's task, and another unit has been asked to lead. */
    public boolean isBeingRelieved(UUID taskId) {
        return leadChange != null && leadChange.oldTaskId().equals(taskId);
    }
}
