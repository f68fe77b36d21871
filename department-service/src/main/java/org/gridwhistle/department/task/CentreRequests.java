package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.gridwhistle.chassis.security.Caller;

import static org.gridwhistle.department.task.TaskRequests.LONG_TEXT;
import static org.gridwhistle.department.task.TaskRequests.SHORT_TEXT;

/** The bodies of what is asked of the centre. */
final class CentreRequests {

    private CentreRequests() {}

    record Return(
            @NotNull ReturnRequest.Reason reasonCode,
            @Size(max = SHORT_TEXT) String authorityLine,
            @NotBlank @Size(max = LONG_TEXT) String text,
            @Size(max = SHORT_TEXT) String proposedUnit,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitRequest.RequestReturn(
                    caseId, taskId, expectedVersion, reasonCode, authorityLine, text, proposedUnit);
        }
    }

    record Transfer(
            @NotBlank @Size(max = SHORT_TEXT) String targetUnit,
            @NotNull ReturnRequest.Reason reasonCode,
            @Size(max = SHORT_TEXT) String authorityLine,
            @NotBlank @Size(max = LONG_TEXT) String text,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitRequest.RequestTransfer(
                    caseId, taskId, expectedVersion, targetUnit, reasonCode, authorityLine, text);
        }
    }

    record Extension(
            @NotBlank @Size(max = LONG_TEXT) String reason,
            @Size(max = LONG_TEXT) String legalBasis,
            @NotNull Instant requestedDue,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitRequest.RequestExtension(caseId, taskId, expectedVersion, reason, legalBasis, requestedDue);
        }
    }

    record Suspend(
            @NotNull Suspension.Reason reason,
            @NotNull Instant reviewAt,
            @NotBlank @Size(max = LONG_TEXT) String text,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitRequest.RequestSuspension(caseId, taskId, expectedVersion, reason, reviewAt, text);
        }
    }
}
