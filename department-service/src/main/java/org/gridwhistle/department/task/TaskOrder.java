package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What the centre has decided about one task beside returns and rework. */
public sealed interface TaskOrder extends CentreCommand.OfTask {

    Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now);

    /** A task that is over stays as it is. */
    @Override
    default Decision<Task, TaskEvent> applyTo(Task task, Instant now) {
        return task instanceof OpenTask open ? applyTo(open, now) : CentreCommand.unchanged(task);
    }

    /** 自动签收: in an emergency that says so a unit counts as having signed what it is given. */
    record SignAtOnce(UUID caseId, UUID taskId) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task instanceof PendingSign unsigned ? unsigned.sign(now) : CentreCommand.unchanged(task);
        }
    }

    /** 延期采纳 */
    record Extend(UUID caseId, UUID taskId, Instant handleDue) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return isUndecided(task) ? task.extend(handleDue) : CentreCommand.unchanged(task);
        }
    }

    /** 延期驳回 */
    record DenyExtension(UUID caseId, UUID taskId, String note) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return isUndecided(task) ? task.denyExtension(note) : CentreCommand.unchanged(task);
        }
    }

    /** 挂账驳回 */
    record DenySuspension(UUID caseId, UUID taskId, String note) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task.proceedings().suspension().request() == null
                    ? CentreCommand.unchanged(task)
                    : task.denySuspension(note);
        }
    }

    /** What a cooperating unit does goes on after the case, which waits for it no longer. */
    record SplitFollowUp(UUID caseId, UUID taskId) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task.assignment().followsUp() ? CentreCommand.unchanged(task) : task.changeRole(TaskRole.FOLLOW_UP);
        }
    }

    record ConfirmFollowUp(UUID caseId, UUID taskId) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task instanceof FeedbackSubmitted given ? given.confirm(now) : CentreCommand.unchanged(task);
        }
    }

    /** 催办、督办 */
    record Supervise(UUID caseId, UUID taskId, String type, CaseStanding.Supervision step) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task.note(
                    task.file().with(task.file().standing().supervised(step)),
                    new CentreEvent.Noticed(type, step.step() + " " + step.clock()));
        }
    }

    /** Word that stands in the timeline and changes nothing, such as the minutes of a consultation 会商. */
    record Notice(UUID caseId, UUID taskId, String type, String text) implements TaskOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task.note(task.file(), new CentreEvent.Noticed(type, text));
        }
    }

    private static boolean isUndecided(Task task) {
        return task.proceedings().extensions().undecided().isPresent();
    }
}
