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
 * The milestones of a case and the centre's own clocks. Each is null until it is known.
 *
 * @param handleDue  of the first round; what on-time closure is measured by
 * @param feedbackAt the last mandatory feedback of the round
 * @param terms      what the due times were counted from
 */
public record Times(
        Instant acceptedAt,
        Instant dispatchDue,
        Instant dispatchedAt,
        Instant handleDue,
        Instant feedbackAt,
        Instant checkDue,
        Map<CaseClock, Term> terms) {

    public static final Times NONE = new Times(null, null, null, null, null, null, Map.of());

    public Times {
        terms = Terms.orNone(terms);
    }

    public Times accepted(Instant at, Due dispatchDue) {
        return new Times(at, null, dispatchedAt, handleDue, feedbackAt, checkDue, terms)
                .with(CaseClock.DISPATCH, dispatchDue);
    }

    /** A first dispatch sets the date; that of a replaced lead sets no earlier one. */
    public Times dispatched(Instant at, Due handleDue) {
        var first = dispatchedAt == null ? at : dispatchedAt;
        return new Times(acceptedAt, dispatchDue, first, null, feedbackAt, checkDue, terms)
                .with(CaseClock.HANDLE, handleDue);
    }

    /** A case has the time that its lead has. */
    public Times led(TaskTimes lead) {
        var handle = lead.terms().get(CaseClock.HANDLE);
        var led = new Times(acceptedAt, dispatchDue, dispatchedAt, lead.handleDue(), feedbackAt, checkDue, terms);
        return handle == null ? led : led.with(CaseClock.HANDLE, new Due(lead.handleDue(), handle, Set.of()));
    }

    public Times fedBack(Instant at, Due checkDue) {
        return new Times(acceptedAt, dispatchDue, dispatchedAt, handleDue, at, null, terms)
                .with(CaseClock.CHECK, checkDue);
    }

    /** As if no unit had been called yet. */
    public Times undispatched() {
        return new Times(acceptedAt, dispatchDue, null, null, null, null, Terms.only(terms, CaseClock.DISPATCH));
    }

    /** With the earlier handling date of the two. */
    public Times handledWith(Times other) {
        var term = other.terms.get(CaseClock.HANDLE);
        var isEarlier = term != null && (handleDue == null || other.handleDue.isBefore(handleDue));
        return isEarlier ? with(CaseClock.HANDLE, new Due(other.handleDue, term, Set.of())) : this;
    }

    public Times reworked() {
        return new Times(acceptedAt, dispatchDue, dispatchedAt, handleDue, null, null, terms);
    }

    /** With one clock set anew. */
    public Times with(CaseClock clock, Due due) {
        var at = due.at();
        return new Times(
                acceptedAt,
                clock == CaseClock.DISPATCH ? at : dispatchDue,
                dispatchedAt,
                clock == CaseClock.HANDLE ? at : handleDue,
                feedbackAt,
                clock == CaseClock.CHECK ? at : checkDue,
                Terms.with(terms, clock, due));
    }

    /** All due times that still stand, counted anew from their terms, as after a pause. */
    public Times recounted(WorkCalendar calendar, Pauses pauses) {
        var times = this;
        for (var term : terms.entrySet()) {
            if (term.getKey() != CaseClock.CHECK || checkDue != null) {
                times = times.with(term.getKey(), term.getValue().due(calendar, pauses));
            }
        }
        return times;
    }

    /** Those of the clocks that run anew, where that is sooner. @param anew from what a clock runs to now */
    public Times sooner(Collection<CaseClock> running, BiFunction<CaseClock, Due, Due> anew) {
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
            case DISPATCH -> dispatchDue;
            case HANDLE -> handleDue;
            case CHECK -> checkDue;
            default -> null;
        };
    }
}
