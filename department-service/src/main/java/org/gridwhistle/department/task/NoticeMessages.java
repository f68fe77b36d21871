package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What units are shown of the centre's doings, without having to do anything else for it. */
final class NoticeMessages {

    private NoticeMessages() {}

    record Escalated(UUID caseId, String toLevel, String toTier, String reason) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CaseOrder.Escalate(caseId, "grid.case.escalated.v1", toLevel, toTier, reason));
        }
    }

    /** A step about a clock of the centre's own names no task, and is no unit's concern. */
    record SupervisionRaised(UUID caseId, UUID taskId, String clock, String step, Instant due) implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            if (taskId == null) {
                return List.of();
            }
            var taken = new CaseStanding.Supervision(step, clock, due, at);
            return List.of(new TaskOrder.Supervise(caseId, taskId, "grid.case.supervision-raised.v1", taken));
        }
    }

    record ConsultationOpened(UUID caseId, UUID taskId, String note) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return notice(caseId, taskId, "grid.case.consultation-opened.v1", note);
        }
    }

    record ConsultationConcluded(UUID caseId, UUID taskId, String minutes) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return notice(caseId, taskId, "grid.case.consultation-concluded.v1", minutes);
        }
    }

    private static List<TaskCommand> notice(UUID caseId, UUID taskId, String type, String text) {
        return taskId == null ? List.of() : List.of(new TaskOrder.Notice(caseId, taskId, type, text));
    }
}
