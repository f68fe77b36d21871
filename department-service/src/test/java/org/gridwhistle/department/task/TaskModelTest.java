package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.gridwhistle.chassis.command.Decision;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.TaskSamples.ASSIGNED;
import static org.gridwhistle.department.task.TaskSamples.RULES;

/** Thousands of random histories of a case against the table of {@link TaskModel} and the invariants of the field. */
class TaskModelTest {

    private static final int HISTORIES = 1_500;
    private static final int WISHES = 60;

    @RepeatedTest(4)
    void no_history_breaks_an_invariant() {
        var seed = new Random().nextLong();
        for (var history = 0; history < HISTORIES; history++) {
            play(seed + history, EnumSet.noneOf(TaskStatus.class));
        }
    }

    @Test
    void the_histories_reach_every_state() {
        var reached = EnumSet.noneOf(TaskStatus.class);
        for (var seed = 0; seed < 300; seed++) {
            play(seed, reached);
        }
        assertThat(reached).containsExactlyInAnyOrder(TaskStatus.values());
    }

    private static void play(long seed, Set<TaskStatus> reached) {
        var random = new Random(seed);
        var now = ASSIGNED;
        var wishes = new RandomWishes(random, now);
        var tasks = CaseTasks.NONE;
        for (var step = 0; step < WISHES; step++) {
            now = now.plusSeconds(random.nextInt(1_200));
            var round = tasks.tasks().values().stream()
                    .mapToInt(task -> task.file().round())
                    .max()
                    .orElse(1);
            var wish = wishes.next(now, round);
            var decision = tasks.decide(wish, RULES, now);
            try {
                tasks = check(tasks, decision, now);
            } catch (AssertionError broken) {
                throw new AssertionError("seed %d, step %d, %s".formatted(seed, step, wish), broken);
            }
            tasks.tasks().values().forEach(task -> reached.add(task.status()));
        }
    }

    private static CaseTasks check(CaseTasks before, Decision<CaseTasks, TaskChange> decision, Instant now) {
        if (!(decision instanceof Decision.Accepted<CaseTasks, TaskChange>(var after, var changes))) {
            return before;
        }
        assertThat(changes).extracting(change -> change.after().id()).doesNotHaveDuplicates();
        changes.forEach(change -> checkChange(change, now));
        var changed = changes.stream().map(change -> change.after().id()).toList();
        assertThat(after.tasks().keySet()).containsAll(before.tasks().keySet());
        after.tasks().forEach((id, task) -> {
            if (!changed.contains(id)) {
                assertThat(task)
                        .as("a task that no event tells of")
                        .isEqualTo(before.tasks().get(id));
            }
            checkTask(task);
        });
        var returns = after.tasks().values().stream()
                .mapToInt(task -> task.progress().returns().size())
                .sum();
        assertThat(returns).isLessThanOrEqualTo(RULES.maxReturnsOfCase());
        return after;
    }

    private static void checkChange(TaskChange change, Instant now) {
        var after = change.after();
        if (change.isNew()) {
            assertThat(after.status()).isEqualTo(TaskStatus.PENDING_SIGN);
            assertThat(after.file().version()).isEqualTo(1);
            return;
        }
        var before = change.before();
        assertThat(TaskModel.allows(before.status(), change.event(), after.status()))
                .as("%s ─%s→ %s", before.status(), change.event(), after.status())
                .isTrue();
        assertThat(after.file().version()).isEqualTo(before.file().version() + 1);
        assertThat(after.file().round() > before.file().round())
                .as("only a rework starts another round, and none goes back")
                .isEqualTo(change.event() instanceof TaskEvent.ReworkStarted)
                .isEqualTo(after.file().round() != before.file().round());
        assertThat(after.file().since()).isEqualTo(now);
        assertThat(after.assignment()).isEqualTo(before.assignment());
        assertThat(after.file().visibleAt()).isEqualTo(before.file().visibleAt());
    }

    private static void checkTask(Task task) {
        var done = task.progress();
        assertThat(task instanceof EndedTask).isEqualTo(TaskModel.ENDED.contains(task.status()));
        assertThat(task.nextStep() == NextStep.NONE).isEqualTo(task instanceof EndedTask);
        assertThat(task.nextDue().isPresent())
                .as("an unmet deadline while the unit has to act")
                .isEqualTo(task instanceof OpenTask && !(task instanceof FeedbackSubmitted));
        if (task instanceof Arrived || task instanceof Handling || task instanceof FeedbackSubmitted) {
            assertThat(done.signedAt()).isNotNull();
            assertThat(done.arrival().people()).isNotEmpty();
            assertThat(done.arrival().arrivedAt()).isAfterOrEqualTo(ASSIGNED);
        }
        if (task instanceof FeedbackSubmitted || task instanceof Confirmed) {
            assertThat(done.feedback().text()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(done.findings()).isNotNull();
        }
        if (task instanceof ReturnReview || task instanceof Returned) {
            assertThat(done.returns()).isNotEmpty();
        }
    }
}
