package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import static org.gridwhistle.department.task.TaskSamples.CASE;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;
import static org.gridwhistle.department.task.TaskSamples.brief;

/** Draws what the centre orders and decides about a few tasks of one case: in time, late, again. */
final class RandomOrders {

    static final List<String> UNITS = List.of("U-A", "U-B", "U-C");

    private final Random random;
    private final List<CentreCommand.AssignTask> assignments = new ArrayList<>();

    RandomOrders(Random random, Instant start) {
        this.random = random;
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            assignments.add(assignment(i == 0 ? TaskRole.LEAD : helper(), start));
        }
    }

    UUID anyTask() {
        return one(assignments).assignment().taskId();
    }

    TaskCommand next(Instant now, CaseTasks tasks) {
        var task = anyTask();
        return one(List.<Supplier<TaskCommand>>of(
                        () -> one(assignments),
                        () -> one(assignments),
                        () -> new CentreCommand.ApproveReturn(CASE, task, random.nextBoolean()),
                        () -> new CentreCommand.DenyReturn(CASE, task, "不采纳", random.nextBoolean()),
                        () -> new CentreCommand.StartRework(
                                CASE, task, round(tasks) + random.nextInt(2), now.plusSeconds(3_600), "返工"),
                        () -> new TaskOrder.Extend(CASE, task, now.plusSeconds(random.nextInt(200_000))),
                        () -> new TaskOrder.DenyExtension(CASE, task, "不批准"),
                        () -> new TaskOrder.DenySuspension(CASE, task, "不批准"),
                        () -> new TaskOrder.ConfirmFollowUp(CASE, follower(task)),
                        () -> supervise(task, now),
                        () -> stop(now),
                        () -> resume(task, now),
                        () -> resume(task, now),
                        () -> seldom(task, now, tasks)))
                .get();
    }

    private TaskCommand supervise(UUID task, Instant now) {
        var clock = one(List.of("SIGN", "CONTACT", "ARRIVE", "HANDLE"));
        var step = new CaseStanding.Supervision("URGE", clock, now, now);
        return new TaskOrder.Supervise(CASE, task, "grid.case.supervision-raised.v1", step);
    }

    private TaskCommand stop(Instant now) {
        return new CaseOrder.SuspendCase(CASE, Suspension.Reason.SEASON, now.plus(Duration.ofDays(20)), now);
    }

    private TaskCommand resume(UUID task, Instant now) {
        var later = new NewDeadlines(null, null, null, now.plusSeconds(random.nextInt(100_000)), null);
        return new CaseOrder.ResumeCase(CASE, random.nextBoolean() ? Map.of(task, later) : Map.of());
    }

    private TaskCommand seldom(UUID task, Instant now, CaseTasks tasks) {
        return one(List.<Supplier<TaskCommand>>of(
                        () -> new CentreCommand.WithdrawTask(CASE, task, "并单"),
                        () -> new CaseOrder.CloseCase(CASE),
                        () -> new CaseOrder.Escalate(CASE, "grid.case.escalated.v1", "KEY", "COUNTY", "跨部门"),
                        () -> new CaseOrder.Reclassify(
                                CASE,
                                new NewMatter(
                                        "030502", "房屋倾斜开裂", "URGENT", "329901001001003", "陆庄003", anyRule(), true),
                                Map.of(task, new NewDeadlines(null, null, null, now.plusSeconds(50_000), null)),
                                random.nextBoolean() ? Map.of() : Map.of(task, stages(now.plusSeconds(50_000)))),
                        () -> new TaskOrder.SplitFollowUp(CASE, task),
                        () -> changeLead(task, tasks)))
                .get();
    }

    private static int round(CaseTasks tasks) {
        return tasks.tasks().values().stream()
                .mapToInt(task -> task.file().round())
                .max()
                .orElse(1);
    }

    /** A lead is changed only after the first one was given out. */
    private TaskCommand changeLead(UUID next, CaseTasks tasks) {
        var first = assignments.getFirst();
        if (tasks.task(first.assignment().taskId()).isEmpty()) {
            return first;
        }
        var lead = tasks.tasks().values().stream()
                .filter(task -> task instanceof OpenTask && task.assignment().role() == TaskRole.LEAD)
                .map(Task::id)
                .findFirst()
                .orElse(next);
        var end = tasks.task(next)
                .map(task -> task.file().deadlines().handleDue())
                .orElse(Instant.MAX);
        return new CaseOrder.ChangeLead(CASE, lead, next, random.nextBoolean(), stages(end));
    }

    /** The centre confirms follow-ups one by one; the others it confirms with the case. */
    private UUID follower(UUID other) {
        return assignments.stream()
                .map(CentreCommand.AssignTask::assignment)
                .filter(Assignment::followsUp)
                .map(Assignment::taskId)
                .findFirst()
                .orElse(other);
    }

    private TaskRole helper() {
        return random.nextInt(3) == 0 ? TaskRole.FOLLOW_UP : TaskRole.COOPERATING;
    }

    private EvidenceRule anyRule() {
        return one(List.of(EvidenceRule.values()));
    }

    private CentreCommand.AssignTask assignment(TaskRole role, Instant start) {
        var location = random.nextInt(4) == 0 ? null : CASE_PLACE;
        var brief = brief(location, anyRule(), random.nextBoolean());
        var id = new UUID(random.nextLong(), random.nextLong());
        var deadlines = new Deadlines(
                start,
                start.plus(Duration.ofMinutes(30)),
                start.plus(Duration.ofHours(1)),
                random.nextInt(5) == 0 ? null : start.plus(Duration.ofHours(2)),
                start.plus(Duration.ofHours(8)),
                start.plus(Duration.ofHours(1 + random.nextInt(12))));
        var assignment =
                new Assignment(id, CASE, one(UNITS), role, random.nextBoolean(), brief, random.nextInt(6) == 0, null);
        return new CentreCommand.AssignTask(
                CASE, assignment, deadlines, 1, stages(start.plus(Duration.ofHours(8))), CaseStanding.NONE);
    }

    private Stages stages(Instant end) {
        return random.nextBoolean()
                ? Stages.NONE
                : new Stages(List.of(
                        Stage.ordered(Stage.Code.CONTAIN, end.minus(Duration.ofHours(5))),
                        Stage.ordered(Stage.Code.REPAIR, end)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
