package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What a unit's people do with a task of theirs. */
public sealed interface UnitCommand extends TaskCommand {

    UUID taskId();

    @Override
    default UUID subject() {
        return taskId();
    }

    /** The version that the person saw, or null if any will do. */
    Long expectedVersion();

    Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances);

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
            Instant arrivedAt)
            implements UnitCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var at = arrivedAt == null ? circumstances.now() : arrivedAt;
            var arrival = new Arrival(at, mode, place, people, overrideReason);
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
            return task instanceof Handling handling
                    ? handling.submitFeedback(new Feedback(resultCode, text, evidence, circumstances.now()))
                    : TaskProblem.wrongState(task);
        }
    }

    /** 退单 */
    record RequestReturn(
            UUID caseId,
            UUID taskId,
            Long expectedVersion,
            ReturnRequest.Reason reasonCode,
            String authorityLine,
            String text,
            String proposedUnit)
            implements UnitCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var request = new ReturnRequest(
                    reasonCode, authorityLine, text, proposedUnit, circumstances.now(), task.status());
            return switch (task) {
                case PendingSign pending -> pending.requestReturn(request, circumstances);
                case Signed signed -> signed.requestReturn(request, circumstances);
                case Handling handling -> handling.requestReturn(request, circumstances);
                default -> TaskProblem.wrongState(task);
            };
        }
    }
}
