package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** The steps that a unit's people take with a task of theirs. */
public sealed interface UnitCommand extends PersonCommand {

    /** 签收 */
    record Sign(UUID caseId, UUID taskId, Long expectedVersion) implements UnitCommand {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return task instanceof PendingSign pending
                    ? pending.sign(circumstances.now())
                    : TaskProblem.wrongState(task);
        }
    }

    /** 报到; without a time it is now. */
    record Arrive(
            UUID caseId,
            UUID taskId,
            Long expectedVersion,
            Arrival.Mode mode,
            Place place,
            List<String> people,
            String overrideReason,
            Instant arrivedAt,
            List<Evidence> evidence)
            implements UnitCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var at = arrivedAt == null ? circumstances.now() : arrivedAt;
            var arrival = new Arrival(at, mode, place, people, overrideReason, evidence);
            return switch (task) {
                case PendingSign pending -> pending.arrive(arrival, circumstances);
                case Signed signed -> signed.arrive(arrival, circumstances);
                default -> TaskProblem.wrongState(task);
            };
        }
    }

    /** 核查 */
    record RecordFindings(UUID caseId, UUID taskId, Long expectedVersion, Findings findings) implements UnitCommand {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return task instanceof Arrived arrived
                    ? arrived.recordFindings(findings, circumstances.now())
                    : TaskProblem.wrongState(task);
        }
    }

    /** 反馈 */
    record SubmitFeedback(
            UUID caseId, UUID taskId, Long expectedVersion, ResultCode resultCode, String text, List<Evidence> evidence)
            implements UnitCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var feedback = new Feedback(resultCode, text, evidence, circumstances.now());
            return switch (task) {
                case Signed signed -> signed.submitFeedback(feedback);
                case Handling handling -> handling.submitFeedback(feedback);
                default -> TaskProblem.wrongState(task);
            };
        }
    }
}
