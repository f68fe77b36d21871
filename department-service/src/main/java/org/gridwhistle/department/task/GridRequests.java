package org.gridwhistle.department.task;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.gridwhistle.chassis.security.Caller;

/** The bodies of what the grid's worker says about an arrival. */
final class GridRequests {

    private GridRequests() {}

    record Confirm(Long expectedVersion) implements PersonRequest {

        static final Confirm EMPTY = new Confirm(null);

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new GridCommand.ConfirmArrival(caseId, taskId, expectedVersion, caller.unit());
        }
    }

    record Dispute(
            @NotBlank @Size(max = TaskRequests.LONG_TEXT) String reason, Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new GridCommand.DisputeArrival(caseId, taskId, expectedVersion, caller.unit(), reason);
        }
    }
}
