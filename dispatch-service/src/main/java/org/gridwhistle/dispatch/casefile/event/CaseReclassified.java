package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * The case is about something else, or somewhere else 改类. Every clock goes on from where it started.
 *
 * @param dispatchDue null before the acceptance
 * @param handleDue   null before the dispatch
 * @param tasks       the open ones, with their dates from now on
 * @param years       see {@link #unknownYears()}
 */
public record CaseReclassified(
        EventHead head,
        String matterCode,
        String matterName,
        Urgency urgency,
        String gridCode,
        String gridLabel,
        EvidenceRule evidence,
        boolean remoteArrival,
        Instant dispatchDue,
        Instant handleDue,
        List<Task> tasks,
        String note,
        Set<Integer> years)
        implements CaseEvent {

    /** One of them. @param stages those of the new matter; null if it is the same as before */
    public record Task(
            UUID taskId,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue,
            Instant handleDue,
            Instant returnUntil,
            List<OrderedStage> stages) {}

    /** @param subject its matter may be null before the acceptance */
    public static CaseReclassified of(
            EventHead head,
            Subject subject,
            Instant dispatchDue,
            Instant handleDue,
            List<Task> tasks,
            String note,
            Set<Integer> years) {
        var matter = subject.matter();
        return new CaseReclassified(
                head,
                subject.matterCode(),
                subject.matterName(),
                subject.urgency(),
                subject.gridCode(),
                subject.gridLabel(),
                matter == null ? null : matter.evidence(),
                matter != null && matter.remoteArrival(),
                dispatchDue,
                handleDue,
                tasks,
                note,
                years);
    }

    @Override
    public String text() {
        return note;
    }

    @Override
    public Set<Integer> unknownYears() {
        return years;
    }
}
