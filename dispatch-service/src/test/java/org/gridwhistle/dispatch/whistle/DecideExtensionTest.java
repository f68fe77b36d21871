package org.gridwhistle.dispatch.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.event.ExtensionDecided;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecideExtensionTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Desk desk = Started.flooding();
    private final Instant due = desk.file().times().handleDue();

    @Test
    void the_case_has_the_time_that_its_lead_is_given() {
        ask(due.plus(HALF_AN_HOUR));
        approve(Desk.DISPATCHER, null);
        assertThat(desk.task(SampleCity.HOUSING).times().handleDue()).isEqualTo(due.plus(HALF_AN_HOUR));
        assertThat(desk.file().times().handleDue()).isEqualTo(due.plus(HALF_AN_HOUR));
        assertThat(desk.event(ExtensionDecided.class).nth()).isEqualTo(1);
    }

    @Test
    void a_cooperating_units_time_is_its_own() {
        desk.asksExtension(SampleCity.CIVIL, due.plus(HALF_AN_HOUR));
        var task = desk.task(SampleCity.CIVIL).id();
        desk.act(Desk.DISPATCHER, new DecideExtension(task, ReturnDecision.APPROVED, null, "同意"));
        assertThat(desk.event(ExtensionDecided.class).handleDue()).isEqualTo(due.plus(HALF_AN_HOUR));
        assertThat(desk.file().times().handleDue()).isEqualTo(due);
    }

    @Test
    void the_second_is_the_leaders_to_grant_and_there_is_no_third() {
        ask(due.plusSeconds(600));
        approve(Desk.DISPATCHER, null);
        ask(due.plusSeconds(1200));
        approve(Desk.DISPATCHER, null);
        assertThat(desk.refusal().code()).isEqualTo("EXTENSION_NEEDS_LEADER");
        approve(Desk.LEADER, null);
        ask(due.plusSeconds(1800));
        approve(Desk.LEADER, null);
        assertThat(desk.refusal().code()).isEqualTo("EXTENSION_LIMIT_REACHED");
    }

    @Test
    void who_asks_after_the_date_asks_too_late() {
        desk.later(Duration.ofHours(9));
        ask(desk.time().plus(HALF_AN_HOUR));
        approve(Desk.LEADER, null);
        assertThat(desk.refusal().code()).isEqualTo("EXTENSION_ASKED_TOO_LATE");
    }

    @Test
    void it_is_measured_from_the_first_date_however_often_it_is_granted() {
        ask(due.plus(Duration.ofHours(2)));
        approve(Desk.DISPATCHER, due.plus(Duration.ofHours(2)).plusSeconds(1));
        assertThat(desk.refusal().code()).isEqualTo("EXTENSION_TOO_LONG");
        approve(Desk.DISPATCHER, null);
        ask(due.plus(Duration.ofHours(3)));
        approve(Desk.LEADER, null);
        assertThat(desk.refusal().code()).isEqualTo("EXTENSION_TOO_LONG");
    }

    @Test
    void more_time_ends_later_than_what_there_was() {
        ask(due.plus(HALF_AN_HOUR));
        approve(Desk.DISPATCHER, due);
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("DATE_NOT_LATER");
    }

    @Test
    void what_is_denied_leaves_the_date_and_is_decided_once() {
        ask(due.plus(HALF_AN_HOUR));
        decide(Desk.DISPATCHER, ReturnDecision.DENIED, null);
        assertThat(desk.file().times().handleDue()).isEqualTo(due);
        decide(Desk.DISPATCHER, ReturnDecision.DENIED, null);
        assertThat(desk.refusal().code()).isEqualTo("NO_EXTENSION_TO_DECIDE");
        desk.act(Desk.LEADER, new DecideExtension(new UUID(1, 1), ReturnDecision.DENIED, null, "不同意"));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("UNKNOWN_TASK");
    }

    private void ask(Instant until) {
        desk.asksExtension(SampleCity.HOUSING, until);
    }

    private void approve(Actor actor, Instant handleDue) {
        decide(actor, ReturnDecision.APPROVED, handleDue);
    }

    private void decide(Actor actor, ReturnDecision decision, Instant handleDue) {
        var task = desk.task(SampleCity.HOUSING).id();
        desk.act(actor, new DecideExtension(task, decision, handleDue, "已核实"));
    }
}
