package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import static org.gridwhistle.department.task.TaskSamples.CASE;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;

/** Draws what people wish of a few tasks of one case: sensible things, late ones, wrong ones. */
final class RandomWishes {

    private static final List<Evidence> PHOTO = List.of(new Evidence(Evidence.Kind.OTHER, "photo-9"));

    private final Random random;
    private final RandomOrders orders;

    RandomWishes(Random random, Instant start) {
        this.random = random;
        this.orders = new RandomOrders(random, start);
    }

    TaskCommand next(Instant now, CaseTasks tasks) {
        if (random.nextInt(3) == 0) {
            return orders.next(now, tasks);
        }
        var task = orders.anyTask();
        var seen = random.nextInt(10) == 0 ? Long.valueOf(1 + random.nextInt(6)) : null;
        return one(List.<Supplier<TaskCommand>>of(
                        () -> new UnitCommand.Sign(CASE, task, seen),
                        () -> arrive(task, seen, now),
                        () -> arrive(task, seen, now),
                        () -> findings(task, seen),
                        () -> findings(task, seen),
                        () -> feedback(task, seen),
                        () -> feedback(task, seen),
                        () -> new FieldCommand.CompleteStage(
                                CASE, task, seen, one(List.of(Stage.Code.values())), "做好了", some(PHOTO)),
                        () -> noted(task, seen, now),
                        () -> noted(task, seen, now),
                        () -> asked(task, seen, now)))
                .get();
    }

    private TaskCommand noted(UUID task, Long seen, Instant now) {
        return one(List.<Supplier<TaskCommand>>of(
                        () -> new FieldCommand.Contact(
                                CASE, task, seen, one(List.of(Contacts.Outcome.values())), about(now), "电话"),
                        () -> new FieldCommand.Depart(
                                CASE, task, seen, about(now), "离场", random.nextInt(4) == 0 ? "中心同意" : null),
                        () -> new FieldCommand.PlanStages(CASE, task, seen, plan(now)),
                        () -> new FieldCommand.NoteProgress(CASE, task, seen, "墙体含水率下降", List.of()),
                        () -> new FieldCommand.RateWhistle(
                                CASE, task, seen, random.nextBoolean(), 1 + random.nextInt(5), null),
                        () -> new GridCommand.ConfirmArrival(CASE, task, seen, anyUnit()),
                        () -> new GridCommand.DisputeArrival(CASE, task, seen, anyUnit(), "未见到人")))
                .get();
    }

    private TaskCommand asked(UUID task, Long seen, Instant now) {
        return one(List.<Supplier<TaskCommand>>of(
                        () -> new UnitRequest.RequestReturn(CASE, task, seen, anyReason(), null, "请收回", anyUnit()),
                        () -> new UnitRequest.RequestTransfer(
                                CASE, task, seen, one(RandomOrders.UNITS), anyReason(), null, "请改派"),
                        () -> new UnitRequest.RequestExtension(
                                CASE, task, seen, "等配件", null, now.plusSeconds(random.nextInt(100_000))),
                        () -> new UnitRequest.RequestSuspension(
                                CASE,
                                task,
                                seen,
                                one(List.of(Suspension.Reason.values())),
                                now.plusSeconds(random.nextInt(-1_000, 9_000_000)),
                                "等汛期过去")))
                .get();
    }

    private TaskCommand arrive(UUID task, Long seen, Instant now) {
        var mode = one(List.of(Arrival.Mode.values()));
        var away = new Place(CASE_PLACE.lat() + random.nextDouble() / 200, CASE_PLACE.lon(), null);
        var place = mode == Arrival.Mode.REMOTE || random.nextInt(8) == 0 ? null : away;
        var people = random.nextInt(8) == 0 ? List.<String>of() : List.of("陈建国");
        var reason = random.nextInt(4) == 0 ? "道路积水" : null;
        return new UnitCommand.Arrive(CASE, task, seen, mode, place, people, reason, about(now), some(PHOTO));
    }

    private TaskCommand findings(UUID task, Long seen) {
        return new UnitCommand.RecordFindings(
                CASE, task, seen, new Findings(one(List.of(Findings.Code.values())), "看过了"));
    }

    private TaskCommand feedback(UUID task, Long seen) {
        var text = random.nextInt(8) == 0 ? "好了" : "积水已抽排,下水管道已疏通。";
        var evidence = random.ints(random.nextInt(4), 0, Evidence.Kind.values().length)
                .mapToObj(kind -> new Evidence(Evidence.Kind.values()[kind], "photo-" + kind))
                .toList();
        return new UnitCommand.SubmitFeedback(CASE, task, seen, one(List.of(ResultCode.values())), text, evidence);
    }

    private List<Stage> plan(Instant now) {
        return random.ints(1 + random.nextInt(3), 0, Stage.Code.values().length)
                .mapToObj(code -> new Stage(
                        Stage.Code.values()[code],
                        now.plusSeconds(random.nextInt(-60, 20_000)),
                        random.nextInt(3) == 0,
                        null))
                .toList();
    }

    /** Mostly left out, and now and then a little late or early. */
    private Instant about(Instant now) {
        return random.nextInt(6) == 0 ? now.plusSeconds(random.nextInt(-7_200, 60)) : null;
    }

    private String anyUnit() {
        return random.nextInt(4) == 0 ? null : one(RandomOrders.UNITS);
    }

    private ReturnRequest.Reason anyReason() {
        return one(List.of(ReturnRequest.Reason.values()));
    }

    private <T> List<T> some(List<T> all) {
        return random.nextInt(4) == 0 ? List.of() : all;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
