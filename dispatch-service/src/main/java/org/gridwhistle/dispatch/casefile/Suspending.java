package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseResumed;
import org.gridwhistle.dispatch.casefile.event.CaseSuspended;
import org.gridwhistle.dispatch.casefile.event.SuspensionDenied;
import org.gridwhistle.dispatch.casefile.fact.Review;
import org.gridwhistle.dispatch.casefile.fact.Suspension;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;

/** How a case stops 挂账/缓办, and how it goes on. */
final class Suspending {

    private Suspending() {}

    static Decision<Case, CaseEvent> suspend(
            InProgress going,
            SuspensionReason reason,
            Instant reviewAt,
            String publicText,
            String note,
            Setting setting) {
        if (!reviewAt.isAfter(setting.now())) {
            return Decision.reject(Refusal.ofField("reviewAt", CaseProblem.NOT_IN_FUTURE));
        }
        var longest = setting.rules().longestSuspension();
        if (reviewAt.isAfter(setting.now().plus(longest))) {
            return Decision.reject(CaseProblem.SUSPENSION_TOO_LONG, longest.toDays());
        }
        var suspension = new Suspension(reason, setting.now(), reviewAt, publicText);
        return new Steps(going, setting)
                .to(
                        file -> new Suspended(file.review(Review::decided), suspension),
                        head -> new CaseSuspended(
                                head,
                                reason,
                                reviewAt,
                                publicText,
                                setting.now(),
                                going.file().times().handleDue(),
                                note))
                .done();
    }

    static Decision<Case, CaseEvent> deny(UnderWay going, UUID taskId, String note, Setting setting) {
        if (going.file().review().suspensionRequest(taskId).isEmpty()) {
            return Decision.reject(CaseProblem.NO_SUSPENSION_TO_DECIDE);
        }
        return new Steps(going, setting)
                .noting(
                        file -> file.review(review -> review.without(taskId)),
                        head -> new SuspensionDenied(head, taskId, note))
                .done();
    }

    static Steps resume(Suspended standing, boolean isAutomatic, String note, Setting setting) {
        var going = counted(standing, setting).file();
        return new Steps(standing.with(going), setting)
                .to(
                        InProgress::new,
                        head -> new CaseResumed(
                                head,
                                setting.now(),
                                isAutomatic,
                                going.pauses().total().toSeconds(),
                                going.times().handleDue(),
                                resumed(going),
                                note));
    }

    /**
     * The same case with a pause that still lasts counted as over: every clock that still runs is counted anew around it, and what was
     * overdue before it stays so.
     */
    static Case counted(Case now, Setting setting) {
        if (!(now instanceof Suspended standing)) {
            return now;
        }
        var file = standing.file()
                .review(review -> review.pausing(standing.suspension().since(), setting.now()));
        var calendar = setting.reference().calendar(file.subject().gridCode());
        return standing.with(file.tasks(task -> task.recounted(calendar, file.pauses()))
                .times(times -> times.recounted(calendar, file.pauses())));
    }

    private static List<CaseResumed.Task> resumed(CaseFile going) {
        return going.tasks().stream()
                .filter(task -> !task.state().terminal())
                .map(task -> new CaseResumed.Task(
                        task.id(),
                        task.times().contactDue(),
                        task.times().arriveDue(),
                        task.times().handleDue()))
                .toList();
    }
}
