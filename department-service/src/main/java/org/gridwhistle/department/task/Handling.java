package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** The unit works on it (处置中), for the first time or again. */
public record Handling(TaskFile file) implements InHand, Attended {

    public Decision<Task, TaskEvent> submitFeedback(Feedback feedback) {
        return mustBeReturned() ? Decision.reject(TaskProblem.FOUND_NOT_YOURS) : FeedbackGuards.submit(feedback, this);
    }

    /** 围护、修复、恢复: one stage is done. */
    public Decision<Task, TaskEvent> completeStage(Stage.Code code, Stage.Completion completion) {
        return StageRules.complete(this, code, completion);
    }

    public Decision<Task, TaskEvent> planStages(List<Stage> stages, Instant now) {
        return StageRules.plan(this, stages, now);
    }

    /** 挂账/缓办 */
    public Decision<Task, TaskEvent> requestSuspension(Suspension.Request request, Circumstances circumstances) {
        return SuspensionRules.request(this, request, circumstances);
    }

    /** With what was found there as the new facts. */
    public Decision<Task, TaskEvent> requestReturn(ReturnRequest request, Circumstances circumstances) {
        return Returns.request(this, request, circumstances);
    }

    /** A duty found to be another's must go back; once the centre has denied that, or a consultation has named it, it is this unit's. */
    private boolean mustBeReturned() {
        var findings = progress().findings();
        return findings != null
                && findings.code() == Findings.Code.NOT_OURS
                && progress().returns().isEmpty()
                && !assignment().binding();
    }

    @Override
    public TaskStatus status() {
        return TaskStatus.HANDLING;
    }

    @Override
    public NextStep nextStep() {
        if (mustBeReturned()) {
            return NextStep.REQUEST_RETURN;
        }
        return proceedings().stages().next().isPresent() ? NextStep.COMPLETE_STAGE : NextStep.SUBMIT_FEEDBACK;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Clocks.next(file);
    }
}
