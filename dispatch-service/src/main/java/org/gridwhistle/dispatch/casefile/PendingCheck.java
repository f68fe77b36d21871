package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseClosed;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CheckRequested;
import org.gridwhistle.dispatch.casefile.event.ReworkOrdered;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;

/** 待核查: all mandatory results are in, and somebody who did not handle it has to look. */
public record PendingCheck(CaseFile file) implements Open, Watched {

    private static final String CLOSED_WITHOUT_IT = "CASE_CLOSED";

    @Override
    public CaseState state() {
        return CaseState.PENDING_CHECK;
    }

    @Override
    public PendingCheck with(CaseFile changed) {
        return new PendingCheck(changed);
    }

    static Steps after(Steps steps, Instant feedbackAt) {
        var due = steps.setting().due(CaseClock.CHECK, steps.file().subject(), feedbackAt);
        return steps.to(
                file -> new PendingCheck(file.times(times -> times.fedBack(feedbackAt, due))),
                head -> new CheckRequested(head, feedbackAt, due));
    }

    @Override
    public Decision<Case, CaseEvent> escalate(String reason, boolean automatic, Setting setting) {
        return Escalation.of(this, reason, automatic, setting);
    }

    /** 核查通过: closes the case. Units that it did not wait for are called back; follow-ups go on. */
    public Decision<Case, CaseEvent> pass(ResultCode result, String publicText, Setting setting) {
        var steps = new Steps(this, setting);
        file.liveTasks().stream()
                .filter(task -> !task.state().done())
                .forEach(task -> steps.withdraw(task, CLOSED_WITHOUT_IT));
        var times = file.times();
        var callback = setting.due(CaseClock.CALLBACK, file.subject(), setting.now());
        var checker =
                new CaseClosed.Checker(setting.actor().id(), setting.actor().role());
        steps.to(
                file -> new Closed(
                        file.confirmingAll()
                                .times(of -> of.with(CaseClock.CALLBACK, callback))
                                .review(review -> review.closed(callback.at())),
                        new Closure(result, publicText, setting.now(), setting.actor())),
                head -> new CaseClosed(
                        head,
                        result,
                        publicText,
                        setting.now(),
                        times.feedbackAt(),
                        times.handleDue(),
                        file.selfHandled(),
                        checker,
                        callback,
                        setting.originalHandleDue(file)));
        return Rechecking.draw(steps).done();
    }

    /**
     * 返工: another round for these tasks. What was late stays late; the work gets a little time at least.
     *
     * @param again tasks that have fed back; empty if the grid handled it itself
     */
    public Decision<Case, CaseEvent> fail(String reason, Collection<UUID> again, Setting setting) {
        if (file.selfHandled()) {
            return new Steps(this, setting)
                    .to(
                            file -> new SelfHandling(file.nextRound()),
                            head -> new ReworkOrdered(head, reason, List.of(), Set.of()))
                    .done();
        }
        var least = setting.due(CaseClock.REWORK, file.subject(), setting.now());
        var reworked = file.nextRound().tasks(task -> again.contains(task.id()) ? rework(task, least) : task);
        var ordered = reworked.tasks().stream()
                .filter(task -> again.contains(task.id()))
                .map(task -> new ReworkOrdered.Task(task.id(), task.times().handleDue()))
                .toList();
        return new Steps(with(reworked), setting)
                .to(InProgress::new, head -> new ReworkOrdered(head, reason, ordered, least.unknownYears()))
                .done();
    }

    /** Those that fail together when nobody names any. */
    public List<UUID> tasksToRework() {
        return file.liveTasks().stream()
                .filter(task -> task.state().done())
                .map(Task::id)
                .toList();
    }

    private Task rework(Task task, Due least) {
        var isEnough = task.times().handleDue().isAfter(least.at());
        return task.reworked(
                file.round() + 1, isEnough ? task.times() : task.times().with(CaseClock.HANDLE, least));
    }
}
