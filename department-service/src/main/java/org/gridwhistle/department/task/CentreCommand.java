package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/**
 * What the centre has decided about a case, as its messages tell. Messages may come late or again: a command that finds its wish
 * fulfilled, or the task over, changes nothing.
 */
public sealed interface CentreCommand extends TaskCommand {

    /** 交办. A task that is there already stays as it is. */
    record AssignTask(UUID caseId, Assignment assignment, Deadlines deadlines, int round) implements CentreCommand {}

    /** The case is over: results are confirmed, and what nobody waited for is withdrawn. */
    record CloseCase(UUID caseId) implements CentreCommand {}

    /** A decision about one task. */
    sealed interface OfTask extends CentreCommand {

        UUID taskId();

        Decision<Task, TaskEvent> applyTo(Task task, Instant now);
    }

    /** 返工 */
    record StartRework(UUID caseId, UUID taskId, int round, Instant handleDue, String reason) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return switch (task) {
                case FeedbackSubmitted given
                when round > task.file().round() -> given.rework(round, handleDue, reason, now);
                case OpenTask open when round > task.file().round() -> TaskProblem.wrongState(open);
                default -> unchanged(task);
            };
        }
    }

    /** Approved 退单采纳. */
    record ApproveReturn(UUID caseId, UUID taskId) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return task instanceof ReturnReview review ? review.approve(now) : unchanged(task);
        }
    }

    /** Denied 退单驳回. */
    record DenyReturn(UUID caseId, UUID taskId, String note) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return task instanceof ReturnReview review ? review.deny(note, now) : unchanged(task);
        }
    }

    /** 撤回 */
    record WithdrawTask(UUID caseId, UUID taskId, String reason) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return task instanceof OpenTask open ? open.withdraw(reason, now) : unchanged(task);
        }
    }

    private static Decision<Task, TaskEvent> unchanged(Task task) {
        return Decision.acceptAll(task, List.of());
    }
}
