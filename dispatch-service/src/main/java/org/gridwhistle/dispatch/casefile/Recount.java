package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.TaskTimes;
import org.gridwhistle.dispatch.casefile.fact.Times;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.Term;

/**
 * Counts the clocks of a case for another subject, each from where it started. What was met is met, and what has run out stays a
 * breach: these keep their dates. So does a date that was agreed on, or given for rework, if it is the later one.
 */
final class Recount {

    private final Subject subject;
    private final Pauses pauses;
    private final Setting setting;
    private final Set<Integer> unknownYears = new TreeSet<>();

    Recount(Subject subject, CaseFile file, Setting setting) {
        this.subject = subject;
        this.pauses = file.pauses();
        this.setting = setting;
    }

    Set<Integer> unknownYears() {
        return Set.copyOf(unknownYears);
    }

    /** The clocks of the centre, and of the grid if it handles the case itself. */
    Times ofTheCase(CaseFile file) {
        var times = file.times();
        for (var clock : times.terms().entrySet()) {
            var due = switch (clock.getKey()) {
                case DISPATCH -> times.dispatchedAt() == null ? times.dispatchDue() : null;
                case HANDLE -> file.selfHandled() && file.selfResult() == null ? times.handleDue() : null;
                case CHECK -> times.checkDue();
                default -> null;
            };
            if (isRunning(due)) {
                times = times.with(clock.getKey(), again(clock));
            }
        }
        return times;
    }

    TaskTimes of(Task task) {
        var times = task.times();
        for (var clock : times.terms().entrySet()) {
            var due = running(task, clock.getKey());
            if (isRunning(due)) {
                var again = again(clock);
                times = clock.getKey() == CaseClock.HANDLE && hasAnotherDate(task) && due.isAfter(again.at())
                        ? times
                        : times.with(clock.getKey(), again);
            }
        }
        return times;
    }

    /** How long the units would have had from the first. */
    Term original(Term first) {
        return first == null
                ? null
                : setting.due(CaseClock.HANDLE, subject, first.start()).term();
    }

    /** When a clock runs out that nothing has stopped; null if something has. */
    private static Instant running(Task task, CaseClock clock) {
        var times = task.times();
        return switch (clock) {
            case SIGN -> task.hasSigned() ? null : times.signDue();
            case CONTACT -> task.hasContacted() ? null : times.contactDue();
            case ARRIVE -> task.hasArrived() ? null : times.arriveDue();
            case HANDLE -> task.state().done() ? null : times.handleDue();
            case RETURN -> times.returnUntil();
            default -> null;
        };
    }

    private boolean isRunning(Instant due) {
        return due != null && !due.isBefore(setting.now());
    }

    private static boolean hasAnotherDate(Task task) {
        return task.settlement().extensions() > 0 || task.round() > 1;
    }

    private Due again(Map.Entry<CaseClock, Term> clock) {
        var start = clock.getValue().start();
        var due = setting.due(clock.getKey(), subject, start, pauses);
        unknownYears.addAll(due.unknownYears());
        return due;
    }
}
