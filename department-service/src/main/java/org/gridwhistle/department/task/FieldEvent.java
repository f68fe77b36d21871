package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/** What was done on the spot and noted; the state of the task stays. */
public sealed interface FieldEvent extends TaskEvent {

    /** @param attempts how many tries it makes with this one */
    record Contacted(Instant contactedAt, Contacts.Outcome outcome, int attempts, String note) implements FieldEvent {
        @Override
        public String type() {
            return "grid.task.contacted.v1";
        }

        @Override
        public String text() {
            return note;
        }
    }

    record ArrivalConfirmed() implements FieldEvent {
        @Override
        public String type() {
            return "grid.task.arrival-confirmed.v1";
        }
    }

    /** 假报到 */
    record ArrivalDisputed(String reason) implements FieldEvent {
        @Override
        public String type() {
            return "grid.task.arrival-disputed.v1";
        }

        @Override
        public String text() {
            return reason;
        }
    }

    /** @param overrideReason the centre's word for leaving before the lead was done, or null */
    record Departed(Instant departedAt, String note, String overrideReason) implements FieldEvent {
        @Override
        public String type() {
            return "grid.task.departed.v1";
        }

        @Override
        public String text() {
            return overrideReason == null ? note : overrideReason;
        }
    }

    record StagePlanned(List<PlannedStage> stages) implements FieldEvent {

        record PlannedStage(Stage.Code code, Instant due, boolean followUp) {}

        static StagePlanned of(Stages stages) {
            return new StagePlanned(stages.all().stream()
                    .map(stage -> new PlannedStage(stage.code(), stage.due(), stage.followUp()))
                    .toList());
        }

        @Override
        public String type() {
            return "grid.task.stage-planned.v1";
        }
    }

    record StageCompleted(Stage.Code stage, Instant completedAt, String text, List<Evidence> evidence)
            implements FieldEvent {

        static StageCompleted of(Stage.Code stage, Stage.Completion completion) {
            return new StageCompleted(stage, completion.completedAt(), completion.text(), completion.evidence());
        }

        @Override
        public String type() {
            return "grid.task.stage-completed.v1";
        }
    }

    record ProgressNoted(String text, List<Evidence> evidence) implements FieldEvent {
        @Override
        public String type() {
            return "grid.task.progress-noted.v1";
        }
    }

    record WhistleRated(boolean justified, int score, String text) implements FieldEvent {
        @Override
        public String type() {
            return "grid.task.whistle-rated.v1";
        }
    }
}
