package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What the centre has decided about a case as a whole, as far as it reaches the tasks that are open. */
public sealed interface CaseOrder extends CentreCommand.OfCase {

    /** Why a task is withdrawn that was still open when its case was closed. */
    String CASE_CLOSED = "CASE_CLOSED";

    /** Why the old lead is withdrawn when another takes over. */
    String LEAD_CHANGED = "LEAD_CHANGED";

    /** The case is over: results are confirmed, and what nobody waited for is withdrawn. Follow-ups outlive it. */
    record CloseCase(UUID caseId) implements CaseOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            if (task.assignment().followsUp()) {
                return CentreCommand.unchanged(task);
            }
            return task instanceof FeedbackSubmitted given ? given.confirm(now) : task.withdraw(CASE_CLOSED, now);
        }
    }

    /** 挂账/缓办 */
    record SuspendCase(UUID caseId, Suspension.Reason reason, Instant reviewAt, Instant suspendedAt)
            implements CaseOrder {

        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task instanceof Suspended
                    ? CentreCommand.unchanged(task)
                    : task.suspend(new Suspension.Standstill(reason, reviewAt, suspendedAt, task.status()), now);
        }
    }

    /** 恢复办理. @param deadlines by task, the pause not counted; a task without keeps those it has */
    record ResumeCase(UUID caseId, Map<UUID, NewDeadlines> deadlines) implements CaseOrder {

        public ResumeCase {
            deadlines = Map.copyOf(deadlines);
        }

        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task instanceof Suspended still
                    ? still.resume(NewDeadlines.of(deadlines, task), now)
                    : CentreCommand.unchanged(task);
        }
    }

    /** 重新分类. @param stages of another matter, by task; a task without keeps those it has */
    record Reclassify(UUID caseId, NewMatter matter, Map<UUID, NewDeadlines> deadlines, Map<UUID, Stages> stages)
            implements CaseOrder {

        public Reclassify {
            deadlines = Map.copyOf(deadlines);
            stages = Map.copyOf(stages);
        }

        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return task.reclassify(
                    matter.applyTo(task.assignment().brief()), NewDeadlines.of(deadlines, task), stages.get(task.id()));
        }
    }

    /** 转入应急. @param deadlines by task, none later than it was; a task without keeps those it has */
    record Tighten(UUID caseId, Map<UUID, NewDeadlines> deadlines) implements CaseOrder {

        public Tighten {
            deadlines = Map.copyOf(deadlines);
        }

        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            return deadlines.containsKey(task.id())
                    ? task.tighten(NewDeadlines.of(deadlines, task))
                    : CentreCommand.unchanged(task);
        }
    }

    /** 变更主办: the new lead has signed, and the old one is free or stays to help. @param stages of the matter, which the lead does */
    record ChangeLead(UUID caseId, UUID oldTaskId, UUID newTaskId, boolean oldKept, Stages stages)
            implements CaseOrder {

        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            var role = task.assignment().role();
            if (task.id().equals(newTaskId) && role == TaskRole.COOPERATING) {
                return become(TaskRole.LEAD, stages, task);
            }
            if (task.id().equals(oldTaskId) && role == TaskRole.LEAD) {
                return oldKept ? become(TaskRole.COOPERATING, Stages.NONE, task) : task.withdraw(LEAD_CHANGED, now);
            }
            return CentreCommand.unchanged(task);
        }

        /** Of a matter without stages, each goes on with what it has planned itself. */
        private Decision<Task, TaskEvent> become(TaskRole role, Stages its, OpenTask task) {
            return stages.all().isEmpty() ? task.changeRole(role) : task.changeRole(role, its);
        }
    }

    /** 哨声升级 */
    record Escalate(UUID caseId, String type, String level, String tier, String reason) implements CaseOrder {
        @Override
        public Decision<Task, TaskEvent> applyTo(OpenTask task, Instant now) {
            var standing = task.file().standing().escalated(level, tier);
            return task.note(task.file().with(standing), new CentreEvent.Noticed(type, reason));
        }
    }
}
