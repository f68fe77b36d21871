package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gridwhistle.dispatch.casefile.RunningClock.Status;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Term;

/**
 * The clocks of a case, a function of the case alone. They run side by side; none hides another, and the next due time is that of the
 * earliest one that is not met. What has ended has none.
 */
public final class Clocks {

    private static final Set<CaseState> BEFORE_DISPATCH =
            EnumSet.of(CaseState.REPORTED, CaseState.VERIFYING, CaseState.ACCEPTED);

    private final Case now;
    private final CaseFile file;
    private final List<RunningClock> found = new ArrayList<>();

    private Clocks(Case now) {
        this.now = now;
        this.file = now.file();
    }

    public static List<RunningClock> of(Case now) {
        var clocks = new Clocks(now);
        if (now.state().open()) {
            clocks.centre();
            now.file().liveTasks().forEach(clocks::task);
        }
        switch (now) {
            case Suspended standing -> clocks.pause(standing);
            case Closed closed -> clocks.callback(closed);
            default -> {}
        }
        return List.copyOf(clocks.found);
    }

    /** Those that somebody may be late for. */
    public static List<RunningClock> running(Case now) {
        return of(now).stream().filter(RunningClock::running).toList();
    }

    private void centre() {
        var times = file.times();
        var start = file.report().reportedAt();
        var isWaiting = BEFORE_DISPATCH.contains(now.state());
        add(CaseClock.DISPATCH, null, times.terms(), start, times.dispatchDue(), !isWaiting);
        if (now.state() == CaseState.SELF_HANDLING) {
            add(CaseClock.HANDLE, null, times.terms(), start, times.handleDue(), false);
        }
        if (now.state() == CaseState.PENDING_CHECK) {
            add(CaseClock.CHECK, null, times.terms(), times.feedbackAt(), times.checkDue(), false);
        }
        now.pendingWhistle().ifPresent(this::approval);
    }

    private void approval(PendingWhistle pending) {
        if (pending.due() != null) {
            var terms = Map.of(CaseClock.APPROVE, pending.due().term());
            add(
                    CaseClock.APPROVE,
                    null,
                    terms,
                    pending.requestedAt(),
                    pending.due().at(),
                    false);
        }
    }

    /** Nothing is due of a case that stands still, but that somebody looks whether it still has to. */
    private void pause(Suspended standing) {
        found.replaceAll(RunningClock::paused);
        var suspension = standing.suspension();
        add(CaseClock.REVIEW, null, Map.of(), suspension.since(), suspension.reviewAt(), false);
    }

    /** It ends with the evaluation. */
    private void callback(Closed closed) {
        var terms = file.times().terms();
        add(
                CaseClock.CALLBACK,
                null,
                terms,
                closed.closure().at(),
                file.review().callbackDue(),
                false);
    }

    private void task(Task task) {
        var times = task.times();
        var start = times.assignedAt();
        var progress = task.progress();
        add(CaseClock.SIGN, task, times.terms(), start, times.signDue(), task.signedAt() != null);
        add(CaseClock.CONTACT, task, times.terms(), start, times.contactDue(), task.hasContacted());
        add(CaseClock.ARRIVE, task, times.terms(), start, times.arriveDue(), task.arrivedAt() != null);
        add(CaseClock.HANDLE, task, times.terms(), start, times.handleDue(), progress.done());
        if (task.state() == TaskState.RETURN_REVIEW && task.returnRequest() != null) {
            contest(task);
        }
    }

    /** Whoever opens a consultation has decided, and from then on it is the consultation that is waited for. */
    private void contest(Task task) {
        var asked = task.returnRequest();
        var consultation = file.calling().openConsultation(task.id());
        var terms = task.times().terms();
        add(CaseClock.DECIDE_RETURN, task, terms, asked.requestedAt(), asked.decideDue(), consultation.isPresent());
        consultation.ifPresent(open -> {
            var term = open.term() == null ? Map.<CaseClock, Term>of() : Map.of(CaseClock.CONSULT, open.term());
            add(CaseClock.CONSULT, task, term, open.openedAt(), open.due(), false);
        });
    }

    private void add(
            CaseClock clock, Task task, Map<CaseClock, Term> terms, Instant start, Instant due, boolean isMet) {
        if (due == null) {
            return;
        }
        var term = terms.containsKey(clock) ? terms.get(clock) : Term.until(due, start);
        var running = new RunningClock(
                clock,
                task == null ? null : task.id(),
                task == null ? null : task.unit(),
                term,
                due,
                isMet ? Status.MET : Status.RUNNING);
        found.add(running);
    }
}
