package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.command.Decision;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.TaskSamples.ASSIGNED;
import static org.gridwhistle.department.task.TaskSamples.RULES;

/** Thousands of random histories of a case against the table of {@link TaskModel} and the invariants of the field. */
class TaskModelTest {

    private static final int HISTORIES = 1_500;
    private static final int WISHES = 80;

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
            var wish = wishes.next(now, tasks);
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
        changes.forEach(change -> checkDeparture(change, after));
        assertThat(after.tasks().values())
                .filteredOn(
                        task -> task instanceof OpenTask && task.assignment().role() == TaskRole.LEAD)
                .as("live leads")
                .hasSizeLessThanOrEqualTo(1);
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
        assertThat(after.file().visibleAt()).isEqualTo(before.file().visibleAt());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.assignment().unit()).isEqualTo(before.assignment().unit());
        if (TaskModel.isNote(change.event())) {
            assertThat(after.file().since()).isEqualTo(before.file().since());
        } else {
            assertThat(after.file().since()).isEqualTo(now);
        }
        checkRound(change);
        checkOnlyTheCentreMovesDeadlines(change);
        if (change.event() instanceof FieldEvent.WhistleRated) {
            assertThat(before.proceedings().rating()).as("an earlier rating").isNull();
        }
        if (before instanceof Signed && change.event() instanceof TaskEvent.FeedbackSubmitted) {
            assertThat(before.assignment().role()).isEqualTo(TaskRole.FOLLOW_UP);
        }
    }

    private static void checkRound(TaskChange change) {
        var before = change.before().file().round();
        var after = change.after().file().round();
        if (!(change.event() instanceof TaskEvent.ReworkStarted)) {
            assertThat(after).as("only a rework starts another round").isEqualTo(before);
        } else if (change.before().assignment().followsUp()) {
            assertThat(after).isGreaterThanOrEqualTo(before);
        } else {
            assertThat(after).isGreaterThan(before);
        }
    }

    private static void checkOnlyTheCentreMovesDeadlines(TaskChange change) {
        var moves = switch (change.event()) {
            case TaskEvent.ReworkStarted rework -> true;
            case RequestEvent.Extended extended -> true;
            case CentreEvent.Resumed resumed -> true;
            case CentreEvent.DeadlinesChanged changed -> true;
            default -> false;
        };
        if (!moves) {
            assertThat(change.after().file().deadlines())
                    .isEqualTo(change.before().file().deadlines());
        }
    }

    /** 事不完、人不撤 */
    private static void checkDeparture(TaskChange change, CaseTasks tasks) {
        if (change.event() instanceof FieldEvent.Departed(var at, var note, var overrideReason)
                && overrideReason == null) {
            var leads = tasks.tasks().values().stream()
                    .filter(task -> task.assignment().role() == TaskRole.LEAD)
                    .toList();
            assertThat(leads)
                    .isNotEmpty()
                    .allSatisfy(lead -> assertThat(lead instanceof EndedTask || lead instanceof FeedbackSubmitted)
                            .as("the lead is done")
                            .isTrue());
        }
    }

    private static void checkTask(Task task) {
        var done = task.progress();
        assertThat(task instanceof EndedTask).isEqualTo(TaskModel.ENDED.contains(task.status()));
        assertThat(task.nextStep() == NextStep.NONE).isEqualTo(task instanceof EndedTask);
        assertThat(task.nextDue().isPresent())
                .as("an unmet deadline while the unit has to act")
                .isEqualTo(
                        task instanceof OpenTask && !(task instanceof FeedbackSubmitted || task instanceof Suspended));
        if (task instanceof Attended) {
            assertThat(done.signedAt()).isNotNull();
            if (!task.assignment().followsUp()) {
                assertThat(done.arrival().people()).isNotEmpty();
                assertThat(done.arrival().arrivedAt()).isAfterOrEqualTo(ASSIGNED);
            }
        }
        if (task instanceof FeedbackSubmitted || task instanceof Confirmed) {
            assertThat(done.feedback().text()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(done.findings() != null || task.assignment().followsUp()).isTrue();
            assertThat(task.proceedings().stages().next()).isEmpty();
        }
        if (task instanceof ReturnReview || task instanceof Returned || task instanceof Transferred) {
            assertThat(done.returns()).isNotEmpty();
            assertThat(task.assignment().binding()).isFalse();
        }
        assertThat(task instanceof Suspended)
                .isEqualTo(task.proceedings().suspension().standstill() != null && task instanceof OpenTask);
        checkStages(task);
        checkContacts(task.proceedings().contacts());
        checkExtensions(task.proceedings().extensions().requests());
    }

    private static void checkStages(Task task) {
        var stages = task.proceedings().stages().all();
        assertThat(stages).extracting(Stage::code).doesNotHaveDuplicates();
        assertThat(stages.stream().dropWhile(Stage::done))
                .as("after the first stage that is not done")
                .noneMatch(Stage::done);
        assertThat(stages)
                .filteredOn(Stage::awaited)
                .allSatisfy(stage -> assertThat(stage.due())
                        .isBeforeOrEqualTo(task.file().deadlines().handleDue()));
    }

    private static void checkContacts(Contacts contacts) {
        var reached = contacts.attempts().stream()
                .filter(attempt -> attempt.outcome() == Contacts.Outcome.REACHED)
                .count();
        var enough = reached > 0 || contacts.attempts().size() >= RULES.contactAttempts();
        assertThat(contacts.met()).isEqualTo(enough);
    }

    private static void checkExtensions(List<Extensions.Request> requests) {
        assertThat(requests).hasSizeLessThanOrEqualTo(RULES.maxExtensions());
        assertThat(requests)
                .extracting(Extensions.Request::nth)
                .isEqualTo(IntStream.rangeClosed(1, requests.size()).boxed().toList());
        assertThat(requests).filteredOn(request -> request.decision() == null).hasSizeLessThanOrEqualTo(1);
    }
}
