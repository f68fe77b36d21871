package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.gridwhistle.chassis.security.Caller;

import static org.gridwhistle.department.task.TaskRequests.LONG_TEXT;

/** The bodies of what is noted on the way. */
final class FieldRequests {

    private FieldRequests() {}

    record Contact(
            @NotNull Contacts.Outcome outcome,
            Instant contactedAt,
            @Size(max = LONG_TEXT) String note,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new FieldCommand.Contact(caseId, taskId, expectedVersion, outcome, contactedAt, note);
        }
    }

    record Depart(
            Instant departedAt,
            @Size(max = LONG_TEXT) String note,
            @Size(max = LONG_TEXT) String overrideReason,
            Long expectedVersion)
            implements PersonRequest {

        static final Depart EMPTY = new Depart(null, null, null, null);

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new FieldCommand.Depart(caseId, taskId, expectedVersion, departedAt, note, overrideReason);
        }
    }

    record CompleteStage(
            @NotNull Stage.Code stage,
            @NotBlank @Size(max = LONG_TEXT) String text,
            @Size(max = 50) List<@Valid @NotNull EvidenceBody> evidence,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new FieldCommand.CompleteStage(
                    caseId, taskId, expectedVersion, stage, text, EvidenceBody.all(evidence));
        }
    }

    record PlanStages(@NotNull @Size(min = 1, max = 3) List<@Valid @NotNull PlannedStage> stages, Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            var planned = stages.stream()
                    .map(stage -> new Stage(stage.code, stage.due, stage.followUp, null))
                    .toList();
            return new FieldCommand.PlanStages(caseId, taskId, expectedVersion, planned);
        }
    }

    /** @param followUp whether it is left to a follow-up, and may take longer than the task */
    record PlannedStage(@NotNull Stage.Code code, @NotNull Instant due, boolean followUp) {}

    record NoteProgress(
            @NotBlank @Size(max = LONG_TEXT) String text,
            @Size(max = 50) List<@Valid @NotNull EvidenceBody> evidence,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new FieldCommand.NoteProgress(caseId, taskId, expectedVersion, text, EvidenceBody.all(evidence));
        }
    }

    record RateWhistle(
            @NotNull Boolean justified,
            @NotNull @Min(1) @Max(5) Integer score,
            @Size(max = LONG_TEXT) String text,
            Long expectedVersion)
            implements PersonRequest {

        @Override
        public PersonCommand command(UUID caseId, UUID taskId, Caller caller) {
            return new FieldCommand.RateWhistle(caseId, taskId, expectedVersion, justified, score, text);
        }
    }
}
