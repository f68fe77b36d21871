package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import static org.gridwhistle.department.task.TaskSamples.CASE;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;
import static org.gridwhistle.department.task.TaskSamples.brief;

/** Draws commands on a few tasks of one case: sensible ones, late ones, wrong ones. */
final class RandomWishes {

    private static final List<String> UNITS = List.of("U-A", "U-B", "U-C");

    private final Random random;
    private final List<CentreCommand.AssignTask> orders = new ArrayList<>();

    RandomWishes(Random random, Instant start) {
        this.random = random;
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            orders.add(order(i == 0 ? TaskRole.LEAD : TaskRole.COOPERATING, start));
        }
    }

    TaskCommand next(Instant now, int round) {
        var task = one(orders).assignment().taskId();
        var seen = random.nextInt(10) == 0 ? Long.valueOf(1 + random.nextInt(6)) : null;
        return one(List.<Supplier<TaskCommand>>of(
                        () -> one(orders),
                        () -> new UnitCommand.Sign(CASE, task, seen),
                        () -> arrive(task, seen, now),
                        () -> arrive(task, seen, now),
                        () -> new UnitCommand.RecordFindings(
                                CASE, task, seen, new Findings(one(List.of(Findings.Code.values())), "看过了")),
                        () -> feedback(task, seen),
                        () -> feedback(task, seen),
                        () -> returning(task, seen),
                        () -> new CentreCommand.ApproveReturn(CASE, task),
                        () -> new CentreCommand.DenyReturn(CASE, task, "不采纳"),
                        () -> new CentreCommand.StartRework(
                                CASE, task, round + random.nextInt(2), now.plusSeconds(3_600), "返工"),
                        () -> random.nextInt(12) == 0
                                ? new CentreCommand.WithdrawTask(CASE, task, "并单")
                                : new UnitCommand.Sign(CASE, task, seen),
                        () -> random.nextInt(12) == 0 ? new CentreCommand.CloseCase(CASE) : feedback(task, seen)))
                .get();
    }

    private TaskCommand arrive(UUID task, Long seen, Instant now) {
        var mode = one(List.of(Arrival.Mode.values()));
        var away = new Place(CASE_PLACE.lat() + random.nextDouble() / 200, CASE_PLACE.lon(), null);
        var place = mode == Arrival.Mode.REMOTE || random.nextInt(8) == 0 ? null : away;
        var people = random.nextInt(8) == 0 ? List.<String>of() : List.of("陈建国");
        var reason = random.nextInt(4) == 0 ? "道路积水" : null;
        var at = random.nextInt(6) == 0 ? now.plusSeconds(random.nextInt(-7_200, 60)) : null;
        return new UnitCommand.Arrive(CASE, task, seen, mode, place, people, reason, at);
    }

    private TaskCommand feedback(UUID task, Long seen) {
        var text = random.nextInt(8) == 0 ? "好了" : "积水已抽排,下水管道已疏通。";
        var evidence = random.ints(random.nextInt(4), 0, Evidence.Kind.values().length)
                .mapToObj(kind -> new Evidence(Evidence.Kind.values()[kind], "photo-" + kind))
                .toList();
        return new UnitCommand.SubmitFeedback(CASE, task, seen, one(List.of(ResultCode.values())), text, evidence);
    }

    private TaskCommand returning(UUID task, Long seen) {
        return new UnitCommand.RequestReturn(
                CASE,
                task,
                seen,
                one(List.of(ReturnRequest.Reason.values())),
                null,
                "请收回",
                random.nextInt(4) == 0 ? null : one(UNITS));
    }

    private CentreCommand.AssignTask order(TaskRole role, Instant start) {
        var location = random.nextInt(4) == 0 ? null : CASE_PLACE;
        var brief = brief(location, one(List.of(EvidenceRule.values())), random.nextBoolean());
        var id = new UUID(random.nextLong(), random.nextLong());
        var deadlines = new Deadlines(
                start,
                start.plus(Duration.ofMinutes(30)),
                start.plus(Duration.ofHours(1)),
                random.nextInt(5) == 0 ? null : start.plus(Duration.ofHours(2)),
                start.plus(Duration.ofHours(8)),
                start.plus(Duration.ofHours(1 + random.nextInt(12))));
        return new CentreCommand.AssignTask(
                CASE, new Assignment(id, CASE, one(UNITS), role, random.nextBoolean(), brief), deadlines, 1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
