package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the centre answers to what units asked, and when it lets a case stand still. */
final class DecisionMessages {

    private DecisionMessages() {}

    enum Decision {
        APPROVED,
        DENIED
    }

    /** {@code binding} and {@code transfer} may be missing. */
    record ReturnDecided(UUID caseId, UUID taskId, Decision decision, String note, Boolean binding, Boolean transfer)
            implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(
                    switch (decision) {
                        case APPROVED -> new CentreCommand.ApproveReturn(caseId, taskId, Boolean.TRUE.equals(transfer));
                        case DENIED -> new CentreCommand.DenyReturn(caseId, taskId, note, Boolean.TRUE.equals(binding));
                    });
        }
    }

    record ExtensionDecided(UUID caseId, UUID taskId, Decision decision, Instant handleDue, String note)
            implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(
                    switch (decision) {
                        case APPROVED -> new TaskOrder.Extend(caseId, taskId, handleDue);
                        case DENIED -> new TaskOrder.DenyExtension(caseId, taskId, note);
                    });
        }
    }

    record Suspended(UUID caseId, Suspension.Reason reason, Instant reviewAt, Instant suspendedAt)
            implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CaseOrder.SuspendCase(caseId, reason, reviewAt, suspendedAt));
        }
    }

    record SuspensionDenied(UUID caseId, UUID taskId, String note) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new TaskOrder.DenySuspension(caseId, taskId, note));
        }
    }

    record Resumed(UUID caseId, List<OrderMessages.TaskDeadlines> tasks) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CaseOrder.ResumeCase(caseId, OrderMessages.TaskDeadlines.byTask(tasks)));
        }
    }
}
