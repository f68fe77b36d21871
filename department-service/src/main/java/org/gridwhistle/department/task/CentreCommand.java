package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/**
 * What the centre has decided about a case, as its messages tell. Messages may come late or again: a command that finds its wish
 * fulfilled, or the task over, changes nothing.
 */
public sealed interface CentreCommand extends TaskCommand
        permits CentreCommand.AssignTask, CentreCommand.OfTask, CentreCommand.OfCase {

    /** 交办. A task that is there already stays as it is. */
    record AssignTask(
            UUID caseId, Assignment assignment, Deadlines deadlines, int round, Stages stages, CaseStanding standing)
            implements CentreCommand {}

    /** Word that may concern every open task of the case. */
    sealed interface OfCase extends CentreCommand permits CaseOrder {

        Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now);
    }

    /** A decision about one task. */
    sealed interface OfTask extends CentreCommand
            permits StartRework, ApproveReturn, DenyReturn, WithdrawTask, TaskOrder {

        UUID taskId();

        Decision<Task, TaskEvent> applyTo(Task task, Instant now);
    }

    /** 返工 */
    record StartRework(UUID caseId, UUID taskId, int round, Instant handleDue, String reason) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return switch (task) {
                case FeedbackSubmitted given
                when round > task.file().round() || isAgain(given) -> given.rework(round, handleDue, reason, now);
                case OpenTask open when round > task.file().round() -> TaskProblem.wrongState(open);
                default -> unchanged(task);
            };
        }

        /** A follow-up has no rounds of the case's: what is checked again may be done again. */
        private boolean isAgain(Task given) {
            return given.assignment().followsUp() && round == given.file().round();
        }
    }

    /** Approved 退单采纳. @param transfer whether the unit that was named gets it 改派 */
    record ApproveReturn(UUID caseId, UUID taskId, boolean transfer) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return switch (task) {
                case ReturnReview review -> review.approve(transfer, now);
                case Suspended still -> still.meanwhile(before -> applyTo(before, now));
                default -> unchanged(task);
            };
        }
    }

    /** Denied 退单驳回. @param binding whether a consultation named the unit, so that it may not ask again */
    record DenyReturn(UUID caseId, UUID taskId, String note, boolean binding) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return switch (task) {
                case ReturnReview review -> review.deny(note, binding, now);
                case Suspended still -> still.meanwhile(before -> applyTo(before, now));
                default -> unchanged(task);
            };
        }
    }

    /** 撤回 */
    record WithdrawTask(UUID caseId, UUID taskId, String reason) implements OfTask {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
            return task instanceof OpenTask open ? open.withdraw(reason, now) : unchanged(task);
        }
    }

    static Decision<Task, TaskEvent> unchanged(Task task) {
        return Decision.acceptAll(task, List.of());
    }
}
