package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.event.LeadChanged;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeLeadTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void dispatched() {
        var call = new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of());
        desk.report(SampleCity.NOISE, Trust.HIGH).act(Desk.DISPATCHER, new Dispatch(call, null, null));
    }

    @Test
    void the_old_lead_answers_until_the_new_one_has_signed() {
        change(SampleCity.WATER, false);
        assertThat(desk.eventNames()).containsExactly("CaseDispatched");
        assertThat(lead()).isEqualTo(SampleCity.HOUSING);
        assertThat(desk.task(SampleCity.WATER).role()).isEqualTo(TaskRole.COOPERATING);
        desk.signed(SampleCity.WATER);
        assertThat(lead()).isEqualTo(SampleCity.WATER);
        assertThat(desk.event(TaskWithdrawn.class).reason()).isEqualTo("LEAD_CHANGED");
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.WITHDRAWN);
        assertThat(desk.file().times().handleDue())
                .isEqualTo(desk.task(SampleCity.WATER).times().handleDue());
    }

    @Test
    void a_unit_that_has_signed_its_part_leads_at_once() {
        desk.signed(SampleCity.CIVIL);
        change(SampleCity.CIVIL, true);
        assertThat(desk.event(LeadChanged.class).oldKept()).isTrue();
        assertThat(lead()).isEqualTo(SampleCity.CIVIL);
        assertThat(desk.task(SampleCity.HOUSING).role()).isEqualTo(TaskRole.COOPERATING);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
    }

    @Test
    void one_change_is_under_way_at_a_time() {
        change(SampleCity.WATER, false);
        change(SampleCity.CITY_BUREAU, false);
        assertThat(desk.refusal().code()).isEqualTo("LEAD_CHANGE_PENDING");
    }

    @Test
    void it_lapses_if_the_new_lead_is_dropped() {
        change(SampleCity.WATER, false);
        desk.act(Desk.DISPATCHER, new DropCooperator(desk.task(SampleCity.WATER).id(), "另行安排"));
        assertThat(lead()).isEqualTo(SampleCity.HOUSING);
        assertThat(desk.file().calling().leadChange()).isNull();
    }

    @Test
    void the_old_lead_cannot_give_away_what_it_is_about_to_lose() {
        change(SampleCity.WATER, false);
        desk.asksReturn(SampleCity.HOUSING);
        var task = desk.task(SampleCity.HOUSING).id();
        desk.act(Desk.DISPATCHER, new DecideReturn(task, ReturnDecision.APPROVED, SampleCity.CITY_BUREAU, "同意"));
        assertThat(desk.refusal().code()).isEqualTo("LEAD_CHANGE_PENDING");
    }

    @Test
    void the_lead_is_not_changed_to_itself() {
        change(SampleCity.HOUSING, false);
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("DUPLICATE_UNIT");
    }

    @Test
    void the_lists_bind_the_new_lead() {
        var flooding = Started.flooding();
        flooding.act(Desk.LEADER, new ChangeLead(SampleCity.WATER, false, "由水务牵头"));
        assertThat(flooding.refusal().code()).isEqualTo("LEAD_NOT_ON_LIST");
        var closed = Started.closed().act(Desk.LEADER, new ChangeLead(SampleCity.WATER, false, "由水务牵头"));
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
    }

    private void change(String unit, boolean keepOld) {
        desk.act(Desk.LEADER, new ChangeLead(unit, keepOld, "由该单位牵头"));
    }

    private String lead() {
        return desk.file().lead().orElseThrow().unit();
    }
}
