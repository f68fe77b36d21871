package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What a unit asks of the centre about a task of its own. */
public sealed interface UnitRequest extends PersonCommand {

    /** 退单 */
    record RequestReturn(
            UUID caseId,
            UUID taskId,
            Long expectedVersion,
            ReturnRequest.Reason reasonCode,
            String authorityLine,
            String text,
            String proposedUnit)
            implements UnitRequest {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var request = new ReturnRequest(
                    reasonCode, authorityLine, text, proposedUnit, circumstances.now(), task.status(), null);
            return giveBack(task, request, circumstances);
        }
    }

    /** 改派 */
    record RequestTransfer(
            UUID caseId,
            UUID taskId,
            Long expectedVersion,
            String targetUnit,
            ReturnRequest.Reason reasonCode,
            String authorityLine,
            String text)
            implements UnitRequest {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var request = new ReturnRequest(
                    reasonCode, authorityLine, text, null, circumstances.now(), task.status(), targetUnit);
            return giveBack(task, request, circumstances);
        }
    }

    /** 延期 */
    record RequestExtension(
            UUID caseId, UUID taskId, Long expectedVersion, String reason, String legalBasis, Instant requestedDue)
            implements UnitRequest {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var nth = task.proceedings().extensions().requests().size() + 1;
            var request =
                    new Extensions.Request(reason, legalBasis, requestedDue, nth, circumstances.now(), null, null);
            return task instanceof InHand inHand
                    ? inHand.requestExtension(request, circumstances)
                    : TaskProblem.wrongState(task);
        }
    }

    /** 挂账/缓办 */
    record RequestSuspension(
            UUID caseId, UUID taskId, Long expectedVersion, Suspension.Reason reason, Instant reviewAt, String text)
            implements UnitRequest {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return task instanceof Handling handling
                    ? handling.requestSuspension(
                            new Suspension.Request(reason, reviewAt, text, circumstances.now()), circumstances)
                    : TaskProblem.wrongState(task);
        }
    }

    private static Decision<Task, TaskEvent> giveBack(Task task, ReturnRequest request, Circumstances circumstances) {
        return switch (task) {
            case PendingSign pending -> pending.requestReturn(request, circumstances);
            case Signed signed -> signed.requestReturn(request, circumstances);
            case Handling handling -> handling.requestReturn(request, circumstances);
            default -> TaskProblem.wrongState(task);
        };
    }
}
