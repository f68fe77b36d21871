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

/** The bodies of the commands. */
final class TaskRequests {

    private static final int LONG_TEXT = 4_000;
    private static final int SHORT_TEXT = 200;

    private TaskRequests() {}

    /** A body that becomes a command on a task of a case. */
    interface Body {

        UnitCommand command(UUID caseId, UUID taskId);
    }

    record Sign(Long expectedVersion) implements Body {
        @Override
        public UnitCommand command(UUID caseId, UUID taskId) {
            return new UnitCommand.Sign(caseId, taskId, expectedVersion);
        }
    }

    record Arrive(
            @NotNull Arrival.Mode mode,
            @Valid PlaceBody place,
            @Size(max = 50) List<@NotBlank @Size(max = SHORT_TEXT) String> people,
            @Size(max = LONG_TEXT) String overrideReason,
            Instant arrivedAt,
            Long expectedVersion)
            implements Body {

        @Override
        public UnitCommand command(UUID caseId, UUID taskId) {
            var where = place == null ? null : new Place(place.lat, place.lon, place.address);
            return new UnitCommand.Arrive(
                    caseId, taskId, expectedVersion, mode, where, people, overrideReason, arrivedAt);
        }
    }

    record PlaceBody(
            @DecimalMin("-90") @DecimalMax("90") Double lat,
            @DecimalMin("-180") @DecimalMax("180") Double lon,
            @Size(max = LONG_TEXT) String address) {}

    record RecordFindings(
            @NotNull Findings.Code code,
            @Size(max = LONG_TEXT) String note,
            Long expectedVersion) implements Body {

        @Override
        public UnitCommand command(UUID caseId, UUID taskId) {
            return new UnitCommand.RecordFindings(caseId, taskId, expectedVersion, new Findings(code, note));
        }
    }

    record SubmitFeedback(
            @NotNull ResultCode resultCode,
            @NotBlank @Size(max = LONG_TEXT) String text,
            @Size(max = 50) List<@Valid @NotNull EvidenceBody> evidence,
            Long expectedVersion)
            implements Body {

        @Override
        public UnitCommand command(UUID caseId, UUID taskId) {
            var pieces = evidence == null
                    ? List.<Evidence>of()
                    : evidence.stream()
                            .map(piece -> new Evidence(piece.kind, piece.ref))
                            .toList();
            return new UnitCommand.SubmitFeedback(caseId, taskId, expectedVersion, resultCode, text, pieces);
        }
    }

    record EvidenceBody(
            @NotNull Evidence.Kind kind,
            @NotBlank @Size(max = LONG_TEXT) String ref) {}

    record RequestReturn(
            @NotNull ReturnRequest.Reason reasonCode,
            @Size(max = SHORT_TEXT) String authorityLine,
            @NotBlank @Size(max = LONG_TEXT) String text,
            @Size(max = SHORT_TEXT) String proposedUnit,
            Long expectedVersion)
            implements Body {

        @Override
        public UnitCommand command(UUID caseId, UUID taskId) {
            return new UnitCommand.RequestReturn(
                    caseId, taskId, expectedVersion, reasonCode, authorityLine, text, proposedUnit);
        }
    }
}
