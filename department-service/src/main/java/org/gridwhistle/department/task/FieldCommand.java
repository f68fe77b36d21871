package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What a unit's people note on the way; the state of the task stays. */
public sealed interface FieldCommand extends PersonCommand {

    /** 先行联系; without a time it is now. */
    record Contact(
            UUID caseId, UUID taskId, Long expectedVersion, Contacts.Outcome outcome, Instant contactedAt, String note)
            implements FieldCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var at = contactedAt == null ? circumstances.now() : contactedAt;
            return task instanceof InHand inHand
                    ? inHand.contact(new Contacts.Attempt(at, outcome, note), circumstances)
                    : TaskProblem.wrongState(task);
        }
    }

    /** 离场; without a time it is now. */
    record Depart(
            UUID caseId, UUID taskId, Long expectedVersion, Instant departedAt, String note, String overrideReason)
            implements FieldCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var at = departedAt == null ? circumstances.now() : departedAt;
            return task instanceof Attended attended
                    ? attended.depart(new Attendance.Departure(at, note, overrideReason), circumstances)
                    : TaskProblem.wrongState(task);
        }
    }

    /** A stage 围护、修复、恢复 is done. */
    record CompleteStage(
            UUID caseId, UUID taskId, Long expectedVersion, Stage.Code stage, String text, List<Evidence> evidence)
            implements FieldCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return task instanceof Handling handling
                    ? handling.completeStage(stage, new Stage.Completion(circumstances.now(), text, evidence))
                    : TaskProblem.wrongState(task);
        }
    }

    /** @param stages those that are left, as they shall be done */
    record PlanStages(UUID caseId, UUID taskId, Long expectedVersion, List<Stage> stages) implements FieldCommand {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return task instanceof Handling handling
                    ? handling.planStages(stages, circumstances.now())
                    : TaskProblem.wrongState(task);
        }
    }

    /** 跟踪记录 */
    record NoteProgress(UUID caseId, UUID taskId, Long expectedVersion, String text, List<Evidence> evidence)
            implements FieldCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return task instanceof InHand inHand
                    ? inHand.noteProgress(new ProgressNote(text, evidence, circumstances.now()))
                    : TaskProblem.wrongState(task);
        }
    }

    /** 评哨 */
    record RateWhistle(UUID caseId, UUID taskId, Long expectedVersion, boolean justified, int score, String text)
            implements FieldCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            var rating = new WhistleRating(justified, score, text, circumstances.now());
            return switch (task) {
                case Suspended still -> TaskProblem.wrongState(still);
                case OpenTask live -> live.rateWhistle(rating);
                case Confirmed confirmed -> confirmed.rateWhistle(rating);
                case EndedTask ended -> TaskProblem.wrongState(ended);
            };
        }
    }
}
