package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** How stages are done and planned (围护→修复→恢复): one after the other, none later than ordered, none forgotten. */
final class StageRules {

    private static final List<Guard<Stage.Code, Done>> DOING =
            List.of(StageRules::isAStage, StageRules::notDoneAlready, StageRules::inOrder, StageRules::showsEnough);

    private static final List<Guard<List<Stage>, Plan>> PLANNING = List.of(
            StageRules::eachOnce,
            StageRules::nothingDoneAgain,
            StageRules::nothingLeftOut,
            StageRules::followUpsLast,
            StageRules::duesAhead,
            StageRules::duesInOrder,
            StageRules::duesInTime);

    private StageRules() {}

    static Decision<Task, TaskEvent> complete(Handling task, Stage.Code code, Stage.Completion completion) {
        var refusal = Guard.firstBroken(DOING, code, new Done(task, completion));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return task.note(
                task.proceedings().with(task.proceedings().stages().completed(code, completion)),
                FieldEvent.StageCompleted.of(code, completion));
    }

    static Decision<Task, TaskEvent> plan(Handling task, List<Stage> stages, Instant now) {
        var refusal = Guard.firstBroken(PLANNING, stages, new Plan(task, now));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        var planned = task.proceedings().stages().planned(stages);
        return task.note(task.proceedings().with(planned), FieldEvent.StagePlanned.of(planned));
    }

    private static Optional<Refusal> isAStage(Stage.Code code, Done done) {
        return refuseIf(done.stages().stage(code).isEmpty(), TaskProblem.STAGE_UNKNOWN, code);
    }

    private static Optional<Refusal> notDoneAlready(Stage.Code code, Done done) {
        return refuseIf(done.stages().stage(code).orElseThrow().done(), TaskProblem.STAGE_DONE_ALREADY, code);
    }

    private static Optional<Refusal> inOrder(Stage.Code code, Done done) {
        return done.stages()
                .next()
                .filter(next -> next.code().compareTo(code) < 0)
                .map(next -> Refusal.of(TaskProblem.STAGE_OUT_OF_ORDER, next.code()));
    }

    private static Optional<Refusal> showsEnough(Stage.Code code, Done done) {
        var demanded = done.task().assignment().brief().evidence() != EvidenceRule.NONE;
        return refuseIf(demanded && done.completion().evidence().isEmpty(), TaskProblem.PHOTO_REQUIRED);
    }

    private static Optional<Refusal> eachOnce(List<Stage> stages, Plan plan) {
        var seen = new HashSet<Stage.Code>();
        return refuseIf(!stages.stream().allMatch(stage -> seen.add(stage.code())), TaskProblem.STAGE_TWICE);
    }

    private static Optional<Refusal> nothingDoneAgain(List<Stage> stages, Plan plan) {
        return stages.stream()
                .filter(stage ->
                        plan.before().stage(stage.code()).filter(Stage::done).isPresent())
                .findFirst()
                .map(stage -> Refusal.of(TaskProblem.STAGE_DONE_ALREADY, stage.code()));
    }

    private static Optional<Refusal> nothingLeftOut(List<Stage> stages, Plan plan) {
        var planned = stages.stream().map(Stage::code).toList();
        return plan.before().all().stream()
                .filter(stage -> !stage.done() && !planned.contains(stage.code()))
                .findFirst()
                .map(stage -> Refusal.of(TaskProblem.STAGE_LEFT_OUT, stage.code()));
    }

    /** Something must be done before the rest may be left to a follow-up, and nothing comes after that. */
    private static Optional<Refusal> followUpsLast(List<Stage> stages, Plan plan) {
        var all = plan.before().planned(stages).all();
        var left = all.stream().dropWhile(stage -> !stage.followUp()).toList();
        return refuseIf(
                left.size() == all.size() || !left.stream().allMatch(Stage::followUp), TaskProblem.FOLLOW_UP_FIRST);
    }

    private static Optional<Refusal> duesAhead(List<Stage> stages, Plan plan) {
        return refuseIf(
                stages.stream().anyMatch(stage -> !stage.due().isAfter(plan.now())), TaskProblem.STAGE_DUE_PASSED);
    }

    private static Optional<Refusal> duesInOrder(List<Stage> stages, Plan plan) {
        var ordered = new Stages(stages).all().stream().map(Stage::due).toList();
        return refuseIf(!ordered.equals(ordered.stream().sorted().toList()), TaskProblem.STAGE_DUES_OUT_OF_ORDER);
    }

    /** No unit gives itself more time: neither than for the whole, nor than was ordered for the stage. */
    private static Optional<Refusal> duesInTime(List<Stage> stages, Plan plan) {
        return stages.stream()
                .filter(stage -> !stage.followUp() && stage.due().isAfter(plan.latest(stage.code())))
                .findFirst()
                .map(stage -> Refusal.of(
                        TaskProblem.STAGE_DUE_TOO_LATE, stage.code(), Times.shown(plan.latest(stage.code()))));
    }

    private record Done(Handling task, Stage.Completion completion) {

        Stages stages() {
            return task.proceedings().stages();
        }
    }

    private record Plan(Handling task, Instant now) {

        Stages before() {
            return task.proceedings().stages();
        }

        Instant latest(Stage.Code code) {
            var handleDue = task.file().deadlines().handleDue();
            return before().stage(code)
                    .map(Stage::due)
                    .filter(due -> due.isBefore(handleDue))
                    .orElse(handleDue);
        }
    }
}
