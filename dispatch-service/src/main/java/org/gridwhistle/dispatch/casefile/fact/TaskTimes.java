package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

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

    /** Those of the clocks that run anew, where that is sooner. @param anew from what a clock runs to now */
    public TaskTimes sooner(Collection<CaseClock> running, BiFunction<CaseClock, Due, Due> anew) {
        var times = this;
        for (var clock : running) {
            var at = at(clock);
            var term = terms.get(clock);
            if (at != null && term != null) {
                var due = anew.apply(clock, new Due(at, term, Set.of()));
                times = due.at().isBefore(at) ? times.with(clock, due) : times;
            }
        }
        return times;
    }

    private Instant at(CaseClock clock) {
        return switch (clock) {
            case SIGN -> signDue;
            case CONTACT -> contactDue;
            case ARRIVE -> arriveDue;
            case HANDLE -> handleDue;
            case RETURN -> returnUntil;
            default -> null;
        };
    }
}
