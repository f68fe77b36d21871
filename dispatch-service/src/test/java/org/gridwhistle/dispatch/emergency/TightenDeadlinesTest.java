package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.event.CaseOpened;
import org.gridwhistle.dispatch.casefile.event.DeadlinesTightened;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.filing.Accept;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.SampleCity.TOWN_HALL;
import static org.gridwhistle.dispatch.SampleCity.VILLAGE;

class TightenDeadlinesTest {

    private final SampleCity city = new SampleCity();
    private final Desk desk = new Desk(city);

    @Test
    void clocks_that_run_are_brought_forward_and_count_from_the_beginning_of_the_emergency() {
        var flood = Floods.emergency(Level.II, dispatchedClutter().time());

        tighten(flood);

        var told = desk.event(DeadlinesTightened.class);
        assertThat(told.emergency()).isEqualTo(flood.id());
        assertThat(told.handleDue()).isEqualTo(flood.since().plus(Duration.ofHours(4)));
        assertThat(told.tasks()).hasSize(2).allSatisfy(task -> {
            assertThat(task.signDue()).isEqualTo(flood.since().plus(Duration.ofMinutes(5)));
            assertThat(task.arriveDue()).isEqualTo(flood.since().plus(Duration.ofHours(1)));
            assertThat(task.handleDue()).isEqualTo(flood.since().plus(Duration.ofHours(4)));
        });
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
    }

    @Test
    void a_clock_that_is_shorter_already_stays_as_it_is() {
        desk.reportStraight(SampleCity.FLOODING);
        var before = desk.task(SampleCity.HOUSING).times();

        tighten(Floods.emergency(Level.II, desk.time()));

        var after = desk.task(SampleCity.HOUSING).times();
        assertThat(after.signDue()).isEqualTo(before.signDue());
        assertThat(after.arriveDue()).isEqualTo(before.arriveDue());
        assertThat(after.handleDue()).isBefore(before.handleDue());
    }

    @Test
    void a_clock_that_was_met_is_left_alone() {
        var signed = dispatchedClutter().signed(TOWN_HALL).arrived(TOWN_HALL).task(TOWN_HALL);

        tighten(Floods.emergency(Level.II, desk.time()));

        var tightened = desk.task(TOWN_HALL).times();
        assertThat(tightened.signDue()).isEqualTo(signed.times().signDue());
        assertThat(tightened.arriveDue()).isEqualTo(signed.times().arriveDue());
        assertThat(tightened.handleDue()).isBefore(signed.times().handleDue());
    }

    @Test
    void done_again_later_it_changes_nothing() {
        var flood = Floods.emergency(Level.II, dispatchedClutter().time());
        var once = tighten(flood).now();

        desk.later(Duration.ofHours(3));

        assertThat(tighten(flood).events()).isEmpty();
        assertThat(desk.now()).isEqualTo(once);
    }

    @Test
    void an_alert_a_recovery_an_expired_emergency_and_one_of_another_class_change_nothing() {
        dispatchedClutter();
        for (var other : List.of(
                Floods.in(Mode.ALERT, Level.II, desk.time(), Set.of()),
                Floods.in(Mode.RECOVERY, Level.II, desk.time(), Set.of()),
                Floods.in(Mode.EMERGENCY, Level.II, desk.time(), Set.of("03")),
                Floods.emergency(Level.II, desk.time().minus(Duration.ofDays(3))))) {
            assertThat(tighten(other).events()).isEmpty();
        }
    }

    @Test
    void a_report_from_before_that_is_accepted_in_an_emergency_counts_from_its_beginning_round_the_clock() {
        desk.report(SampleCity.CLUTTER, Trust.MEDIUM).later(Duration.ofMinutes(30));
        var flood = Floods.emergency(Level.II, desk.time());
        city.live(flood);

        desk.act(Desk.DISPATCHER, new Accept(new Classification(null, null, null), null));

        assertThat(desk.file().times().dispatchDue()).isEqualTo(flood.since().plus(Duration.ofMinutes(10)));
    }

    @Test
    void in_an_emergency_that_allows_it_no_report_waits_that_the_list_can_place() {
        city.live(emergencyNow());
        desk.report(SampleCity.CLUTTER, Trust.LOW);

        assertThat(desk.now()).isInstanceOf(Dispatched.class);
        var due = desk.task(TOWN_HALL).times();
        assertThat(due.handleDue()).isEqualTo(due.assignedAt().plus(Duration.ofHours(4)));
        assertThat(desk.event(CaseOpened.class).mode()).isEqualTo(Mode.EMERGENCY);
        assertThat(desk.event(CaseOpened.class).emergency())
                .isEqualTo(emergencyNow().id());
    }

    @Test
    void among_several_lines_the_first_that_may_be_called_is_taken_and_without_any_the_case_waits_accepted() {
        city.live(emergencyNow());

        assertThat(desk.report(SampleCity.PARKING, Trust.LOW).task(SampleCity.CITY_BUREAU))
                .isNotNull();
        assertThat(new Desk(city).report(SampleCity.NOISE, Trust.LOW).now()).isInstanceOf(Accepted.class);
    }

    @Test
    void what_was_made_in_an_emergency_keeps_its_deadlines_and_what_comes_later_is_as_ever() {
        city.live(emergencyNow());
        var made = desk.report(SampleCity.CLUTTER, Trust.LOW).task(TOWN_HALL).times();

        city.live();
        var later = new Desk(city)
                .reportStraight(SampleCity.CLUTTER)
                .task(TOWN_HALL)
                .times();

        assertThat(desk.task(TOWN_HALL).times()).isEqualTo(made);
        assertThat(later.handleDue()).isAfter(made.handleDue());
    }

    @Test
    void of_several_emergencies_the_gravest_is_remembered_and_the_strictest_clock_counts() {
        var alert = Floods.in(Mode.ALERT, Level.I, Desk.START, Set.of());
        var emergency = Floods.in(Mode.EMERGENCY, Level.III, Desk.START, Set.of("04"));
        city.live(alert, emergency);

        desk.report(SampleCity.CLUTTER, Trust.MEDIUM);

        assertThat(desk.file().readiness().emergency()).isEqualTo(emergency.id());
        assertThat(desk.file().readiness().mode()).isEqualTo(Mode.EMERGENCY);
    }

    private ActiveEmergency emergencyNow() {
        return Floods.emergency(Level.II, Desk.START.minus(Duration.ofMinutes(1)));
    }

    private Desk dispatchedClutter() {
        desk.reportStraight(SampleCity.CLUTTER);
        assertThat(desk.task(VILLAGE)).isNotNull();
        return desk;
    }

    private Desk tighten(ActiveEmergency emergency) {
        return desk.order(new TightenDeadlines(desk.now().id(), emergency));
    }
}
