package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.Map;

import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.Term;
import org.gridwhistle.dispatch.deadline.Terms;
import org.gridwhistle.dispatch.deadline.WorkCalendar;

/**
 * The clocks of a task.
 *
 * @param terms what the due times were counted from
 */
public record TaskTimes(
        Instant assignedAt,
        Instant signDue,
        Instant contactDue,
        Instant arriveDue,
        Instant handleDue,
        Instant returnUntil,
        Map<CaseClock, Term> terms) {

    public TaskTimes {
        terms = Terms.orNone(terms);
    }

    public static TaskTimes assigned(Instant at, Map<CaseClock, Due> dues) {
        var times = new TaskTimes(at, null, null, null, null, null, Map.of());
        for (var due : dues.entrySet()) {
            times = times.with(due.getKey(), due.getValue());
        }
        return times;
    }

    /** With one clock set anew. */
    public TaskTimes with(CaseClock clock, Due due) {
        var at = due.at();
        return new TaskTimes(
                assignedAt,
                clock == CaseClock.SIGN ? at : signDue,
                clock == CaseClock.CONTACT ? at : contactDue,
                clock == CaseClock.ARRIVE ? at : arriveDue,
                clock == CaseClock.HANDLE ? at : handleDue,
                clock == CaseClock.RETURN ? at : returnUntil,
                Terms.with(terms, clock, due));
    }

    /** All due times counted anew from their terms, as after a pause. */
    public TaskTimes recounted(WorkCalendar calendar, Pauses pauses) {
        var times = this;
        for (var term : terms.entrySet()) {
            times = times.with(term.getKey(), term.getValue().due(calendar, pauses));
        }
        return times;
    }
}
