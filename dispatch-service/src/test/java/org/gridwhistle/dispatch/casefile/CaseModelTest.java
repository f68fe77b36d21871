package org.gridwhistle.dispatch.casefile;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Phase;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.closure.ApproveCancel;
import org.gridwhistle.dispatch.closure.FailCheck;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.closure.RecordRecheck;
import org.gridwhistle.dispatch.closure.Reopen;
import org.gridwhistle.dispatch.filing.ConfirmRejection;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Thousands of random lives of cases, held against the field's table and its invariants. */
class CaseModelTest {

    private static final int LIVES = 2_500;
    private static final int STEPS = 60;

    private final Set<CaseState> ends = new HashSet<>();

    @Test
    void whatever_anybody_wants_the_invariants_hold() {
        for (var seed = 1L; seed <= LIVES; seed++) {
            try {
                live(new Random(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("Seed " + seed + ": " + broken, broken);
            }
        }
        // A walk that never got anywhere would prove nothing.
        assertThat(ends).containsExactlyInAnyOrder(CaseState.values());
    }

    private void live(Random random) {
        var wishes = new RandomWishes(random);
        var departments = new Departments(random);
        var desk = new Desk().beside(RandomWishes.NEIGHBOUR);
        var known = random.nextInt(4) > 0;
        desk.report(
                known ? wishes.matter().code() : null,
                wishes.maybe(SampleCity.GRID),
                wishes.one(List.of(Trust.values())),
                random.nextBoolean());
        departments.obey(desk.events());
        checkInvariants(desk);
        for (var step = 0; step < STEPS; step++) {
            desk.later(Duration.ofMinutes(random.nextInt(600)));
            if (random.nextInt(3) > 0 && !desk.file().tasks().isEmpty()) {
                departments.work(desk);
                hear(desk, departments);
            } else {
                want(desk, wishes, departments);
            }
            checkInvariants(desk);
        }
        ends.add(desk.now().state());
    }

    private static void want(Desk desk, RandomWishes wishes, Departments departments) {
        var before = desk.now();
        var act = wishes.act(before, desk.time());
        var actor = wishes.actor();
        desk.act(actor, act);
        var allowed = CaseModel.mayLeadTo(before.state(), act);
        if (allowed.isEmpty()) {
            assertThat(desk.refusal()).as("%s in %s", act, before.state()).isNotNull();
            assertThat(desk.refusal().code()).isEqualTo("WRONG_STATE");
            assertThat(desk.refusal().args()).containsExactly(before.state().name());
        }
        if (desk.refusal() != null) {
            assertThat(desk.now()).isSameAs(before);
            return;
        }
        assertThat(desk.now().state()).as("%s in %s", act, before.state()).isIn(allowed);
        if (act instanceof PassCheck || act instanceof FailCheck || act instanceof RecordRecheck) {
            checkSomebodyElseChecked(before, actor.id(), actor.unit(), departments);
        }
        checkTwoPersons(before, act, actor.id());
        checkStep(before, desk, act instanceof FailCheck || act instanceof Reopen);
        departments.obey(desk.events());
    }

    private static void hear(Desk desk, Departments departments) {
        var news = departments.next();
        if (news == null) {
            return;
        }
        var before = desk.now();
        desk.hear(news);
        assertThat(desk.refusal()).as("news is never refused").isNull();
        if (before.state().open()) {
            assertThat(desk.now().state())
                    .as("%s after %s", desk.file().tasks(), news)
                    .isEqualTo(CaseModel.afterNews(
                            whereItStarts(before, desk), desk.file().liveTasks()));
        }
        if (before.state().phase() == Phase.ENDED) {
            assertThat(desk.now()).as("what has ended").isSameAs(before);
        }
        checkStep(before, desk, false);
        departments.obey(desk.events());
        var once = desk.now();
        desk.hear(news);
        assertThat(desk.now()).as("the same news again").isEqualTo(once);
        assertThat(desk.events()).isEmpty();
    }

    /** With another lead a case is back where a dispatch leaves it. */
    private static CaseState whereItStarts(Case before, Desk desk) {
        var led = before.file().lead().map(Task::id);
        var isLedOtherwise = led.isPresent() && !led.equals(desk.file().lead().map(Task::id));
        return isLedOtherwise ? CaseState.DISPATCHED : before.state();
    }

    /** Each event is the next version, and the last tells the state; rounds never fall; ended tasks stay as they ended. */
    private static void checkStep(Case before, Desk desk, boolean isNextRound) {
        var expected = before.file().version();
        for (var event : desk.events()) {
            assertThat(event.head().version()).isEqualTo(++expected);
            assertThat(event.head().caseId()).isEqualTo(before.id());
        }
        assertThat(desk.file().version()).isEqualTo(expected);
        if (!desk.events().isEmpty()) {
            var last = desk.events().getLast().head();
            assertThat(last.state()).isEqualTo(desk.now().state());
            assertThat(last.round()).isEqualTo(desk.file().round());
        }
        assertThat(desk.file().round()).isEqualTo(before.file().round() + (isNextRound ? 1 : 0));
        for (var task : before.file().tasks()) {
            if (task.state().terminal()) {
                assertThat(desk.file().task(task.id())).contains(task);
            } else {
                checkBreachesStay(task, desk);
            }
        }
        assertThat(desk.file().calling().rank())
                .isGreaterThanOrEqualTo(before.file().calling().rank());
    }

    /** What had run out before is late for ever, whatever the case turns out to be. */
    private static void checkBreachesStay(Task before, Desk desk) {
        var after = desk.file().task(before.id()).orElseThrow();
        var decided = desk.time().minus(Duration.ofMinutes(1));
        if (before.times().signDue().isBefore(decided)) {
            assertThat(after.times().signDue()).isEqualTo(before.times().signDue());
        }
        if (before.times().arriveDue().isBefore(decided)) {
            assertThat(after.times().arriveDue()).isEqualTo(before.times().arriveDue());
        }
    }

    private static void checkTwoPersons(Case before, CaseAct act, String second) {
        if (act instanceof ApproveCancel) {
            assertThat(before.file().review().pendingCancel().by()).isNotEqualTo(second);
        }
        if (act instanceof ConfirmRejection) {
            assertThat(((Reported) before).pendingRejection().by()).isNotEqualTo(second);
        }
    }

    private static void checkSomebodyElseChecked(Case pending, String checker, String unit, Departments departments) {
        for (var task : pending.file().liveTasks()) {
            // What a unit did and has not told yet is not known to the case.
            if (!departments.hasNews()) {
                assertThat(departments.handlers(task.id())).doesNotContain(checker);
            }
            assertThat(task.unit()).isNotEqualTo(unit);
        }
        assertThat(pending.file().selfHandlers()).extracting("id").doesNotContain(checker);
    }

    private static void checkInvariants(Desk desk) {
        var file = desk.file();
        var state = desk.now().state();
        var live = file.liveTasks();
        var leads = live.stream().filter(task -> task.role() == TaskRole.LEAD).count();
        if (Set.of(CaseState.DISPATCHED, CaseState.ON_SITE, CaseState.IN_PROGRESS, CaseState.SUSPENDED)
                .contains(state)) {
            assertThat(leads).as("exactly one live lead").isEqualTo(1);
        }
        if (state.phase() == Phase.EFFECT) {
            assertThat(leads).isEqualTo(file.selfHandled() ? 0 : 1);
            assertThat(live)
                    .filteredOn(Task::mandatory)
                    .allMatch(task -> task.state().done());
        }
        if (state == CaseState.MERGED) {
            assertThat(live).as("nobody works for a merged case").isEmpty();
        }
        if (!state.open()) {
            assertThat(file.tasks())
                    .allMatch(task ->
                            task.state().terminal() || file.openFollowUps().contains(task));
        }
        if (state.phase() == Phase.ENDED) {
            assertThat(file.openFollowUps()).isEmpty();
        }
        assertThat(file.review().pauses().total())
                .as("pauses are part of the time that has passed")
                .isLessThanOrEqualTo(Duration.between(Desk.START, desk.time()));
        assertThat(file.review().callbacks(file.round())).hasSizeLessThanOrEqualTo(Desk.RULES.callbackAttempts());
        assertThat(live).extracting(Task::unit).doesNotHaveDuplicates();
        assertThat(live)
                .allMatch(
                        task -> task.times().handleDue() != null && task.times().signDue() != null);
        assertThat(live).allMatch(task -> task.round() <= file.round());
        if (file.authorityLine() != null && file.authorityLine().kind() == AuthorityKind.WITHDRAWN) {
            assertThat(file.engagedUnits()).doesNotContain(SampleCity.TOWN_HALL, SampleCity.VILLAGE);
        }
        if (SampleCity.DRAINAGE.code().equals(file.subject().matterCode())
                && SampleCity.GRID.equals(file.subject().gridCode())) {
            assertThat(file.engagedUnits()).doesNotContain(SampleCity.TOWN_HALL, SampleCity.VILLAGE);
            assertThat(state).isNotEqualTo(CaseState.SELF_HANDLING);
        }
        assertThat(file.engagedUnits()).doesNotContain(SampleCity.DISSOLVED);
        checkWhistle(desk.now());
    }

    private static void checkWhistle(Case now) {
        var file = now.file();
        var change = file.calling().leadChange();
        if (change != null && now instanceof UnderWay) {
            assertThat(file.lead().map(Task::id))
                    .as("the old lead answers for it")
                    .contains(change.oldTaskId());
            assertThat(file.task(change.newTaskId()).map(Task::live)).contains(true);
        }
        if (now instanceof UnderWay && file.round() == 1) {
            assertThat(file.times().handleDue())
                    .as("the case has the time that its lead has")
                    .isEqualTo(file.lead().orElseThrow().times().handleDue());
        }
        assertThat(file.tasks())
                .filteredOn(task -> task.settlement().binding())
                .noneMatch(task -> task.state() == TaskState.RETURNED || task.state() == TaskState.TRANSFERRED);
        assertThat(file.tasks()).allMatch(task -> task.settlement().extensions() <= 2);
    }
}
