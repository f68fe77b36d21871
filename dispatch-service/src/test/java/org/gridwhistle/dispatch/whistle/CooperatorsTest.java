package org.gridwhistle.dispatch.whistle;

import java.util.UUID;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Units that come after the whistle, and go before they were there. */
class CooperatorsTest {

    @Test
    void who_comes_later_has_clocks_of_its_own_and_leaves_the_cases_date_alone() {
        var noise = Started.handling(SampleCity.NOISE);
        var due = noise.file().times().handleDue();
        noise.act(Desk.DISPATCHER, new AddCooperator(SampleCity.WATER, false, "请排查管网"));
        var dispatched = noise.event(CaseDispatched.class);
        assertThat(dispatched.tasks())
                .extracting(task -> task.unit() + " " + task.role() + " " + task.mandatory())
                .containsExactly("U-WATER COOPERATING true");
        assertThat(dispatched.handleDue()).isEqualTo(due);
        assertThat(noise.task(SampleCity.WATER).times().handleDue()).isAfter(due);
    }

    @Test
    void a_unit_that_has_a_task_gets_no_second_one() {
        var noise = Started.handling(SampleCity.NOISE);
        noise.act(Desk.DISPATCHER, new AddCooperator(SampleCity.HOUSING, false, "请配合"));
        assertThat(noise.refusal().errors()).extracting("code").containsExactly("DUPLICATE_UNIT");
        noise.act(Desk.DISPATCHER, new AddCooperator(SampleCity.DISSOLVED, false, "请配合"));
        assertThat(noise.refusal().errors()).extracting("code").containsExactly("INACTIVE_UNIT");
    }

    @Test
    void the_last_one_waited_for_may_be_dropped_and_the_check_begins() {
        var noise = Started.handling(SampleCity.NOISE).fedBack(SampleCity.HOUSING);
        noise.act(
                Desk.DISPATCHER, new DropCooperator(noise.task(SampleCity.CIVIL).id(), "无需到场"));
        assertThat(noise.event(TaskWithdrawn.class).reason()).isEqualTo("DROPPED");
        assertThat(noise.now()).isInstanceOf(PendingCheck.class);
    }

    @Test
    void only_a_cooperating_unit_that_is_not_there_yet_may_be_dropped() {
        var noise = Started.handling(SampleCity.NOISE);
        noise.act(
                Desk.DISPATCHER,
                new DropCooperator(noise.task(SampleCity.HOUSING).id(), "无需到场"));
        assertThat(noise.refusal().code()).isEqualTo("NOT_A_COOPERATING_TASK");
        noise.signed(SampleCity.CIVIL).arrived(SampleCity.CIVIL);
        noise.act(
                Desk.DISPATCHER, new DropCooperator(noise.task(SampleCity.CIVIL).id(), "无需到场"));
        assertThat(noise.refusal().code()).isEqualTo("UNIT_HAS_ARRIVED");
        noise.act(Desk.DISPATCHER, new DropCooperator(new UUID(1, 1), "无需到场"));
        assertThat(noise.refusal().errors()).extracting("code").containsExactly("UNKNOWN_TASK");
    }

    @Test
    void nobody_joins_or_leaves_what_is_closed() {
        var closed = Started.closed();
        closed.act(Desk.DISPATCHER, new AddCooperator(SampleCity.WATER, false, "请配合"));
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
        closed.act(
                Desk.DISPATCHER,
                new DropCooperator(closed.task(SampleCity.CIVIL).id(), "无需到场"));
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
    }
}
