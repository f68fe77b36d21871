package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.gridwhistle.chassis.security.Caller;

/** The bodies of the steps. */
final class TaskRequests {

    static final int LONG_TEXT = 4_000;
    static final int SHORT_TEXT = 200;

    private TaskRequests() {}

    record Sign(Long expectedVersion) implements PersonRequest {

        static final Sign EMPTY = new Sign(null);

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitCommand.Sign(caseId, taskId, expectedVersion);
        }
    }

    record Arrive(
            @NotNull Arrival.Mode mode,
            @Valid PlaceBody place,
            @Size(max = 50) List<@NotBlank @Size(max = SHORT_TEXT) String> people,
            @Size(max = LONG_TEXT) String overrideReason,
            Instant arrivedAt,
            @Size(max = 50) List<@Valid @NotNull EvidenceBody> evidence,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            var where = place == null ? null : new Place(place.lat, place.lon, place.address);
            return new UnitCommand.Arrive(
                    caseId,
                    taskId,
                    expectedVersion,
                    mode,
                    where,
                    people,
                    overrideReason,
                    arrivedAt,
                    EvidenceBody.all(evidence));
        }
    }

    record PlaceBody(
            @DecimalMin("-90") @DecimalMax("90") Double lat,
            @DecimalMin("-180") @DecimalMax("180") Double lon,
            @Size(max = LONG_TEXT) String address) {}

    record RecordFindings(
            @NotNull Findings.Code code,
            @Size(max = LONG_TEXT) String note,
            Long expectedVersion) implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitCommand.RecordFindings(caseId, taskId, expectedVersion, new Findings(code, note));
        }
    }

    record SubmitFeedback(
            @NotNull ResultCode resultCode,
            @NotBlank @Size(max = LONG_TEXT) String text,
            @Size(max = 50) List<@Valid @NotNull EvidenceBody> evidence,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new UnitCommand.SubmitFeedback(
                    caseId, taskId, expectedVersion, resultCode, text, EvidenceBody.all(evidence));
        }
    }
}
