package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Deadlines;
import org.gridwhistle.dispatch.deadline.Due;

/**
 * What a decision may know beside the case itself: who, when, by which reference data and which clocks.
 *
 * @param ids makes the ids of new tasks
 */
public record Setting(Actor actor, Instant now, CaseReference reference, Deadlines deadlines, Supplier<UUID> ids) {

    /** @param subject has an urgency and a grid */
    Due due(CaseClock clock, Subject subject, Instant start) {
        var limit = deadlines.limit(clock, subject.urgency());
        return reference.calendar(subject.gridCode()).after(start, limit);
    }

    /** A matter's own limit holds as long as nobody gave the case another urgency. */
    Due handleDue(Subject subject) {
        if (subject.urgency() != subject.matter().urgency()) {
            return due(CaseClock.HANDLE, subject, now);
        }
        return reference
                .calendar(subject.gridCode())
                .after(now, subject.matter().handleLimit());
    }
}
