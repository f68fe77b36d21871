package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.WhistleRequested;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApproveWhistleTest {

    private static final Actor SECOND_DISPATCHER = new Actor("dispatcher-2", "dispatcher", "3299", null);
    private static final ApproveWhistle AS_ASKED = new ApproveWhistle(null, null, "同意");

    private final Desk desk = new Desk().report(SampleCity.NOISE, Trust.HIGH);

    @Test
    void a_dispatcher_who_blows_louder_than_he_may_asks_for_it() {
        blow(Desk.DISPATCHER, WhistleLevel.KEY);
        assertThat(desk.now()).isInstanceOf(Accepted.class);
        assertThat(desk.event(WhistleRequested.class).level()).isEqualTo(WhistleLevel.KEY);
        desk.act(Desk.LEADER, AS_ASKED);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
        assertThat(desk.event(CaseDispatched.class).tasks())
                .extracting(task -> task.unit() + " " + task.role() + " " + task.mandatory())
                .containsExactly("U-HOUSING LEAD true", "U-CIVIL COOPERATING false");
        assertThat(desk.file().calling().rank()).isEqualTo(Rank.KEY);
    }

    @Test
    void a_hard_whistle_needs_a_leader_of_the_county() {
        blow(Desk.TOWN_LEADER, WhistleLevel.HARD).act(Desk.TOWN_LEADER, AS_ASKED);
        assertThat(desk.refusal().code()).isEqualTo("WHISTLE_BEYOND_YOUR_RIGHT");
        desk.act(Desk.TOWN_LEADER, new DenyWhistle("不同意"));
        assertThat(desk.refusal().code()).isEqualTo("WHISTLE_BEYOND_YOUR_RIGHT");
        desk.act(Desk.LEADER, AS_ASKED);
        assertThat(desk.event(CaseDispatched.class).level()).isEqualTo(WhistleLevel.HARD);
    }

    @Test
    void a_leader_blows_at_once_what_is_his_to_blow() {
        blow(Desk.TOWN_LEADER, WhistleLevel.KEY);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
    }

    @Test
    void nobody_approves_what_he_asked_for_himself() {
        ask(Desk.DISPATCHER, call()).act(Desk.DISPATCHER, AS_ASKED);
        assertThat(desk.refusal().code()).isEqualTo("APPROVER_ASKED_FOR_IT");
        desk.act(SECOND_DISPATCHER, AS_ASKED);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
    }

    @Test
    void who_approves_may_name_other_units_and_has_to_if_none_were_named() {
        ask(Desk.WORKER, new Call(null, List.of(), List.of())).act(Desk.LEADER, AS_ASKED);
        assertThat(desk.refusal().errors()).extracting("field").containsExactly("lead");
        desk.act(Desk.LEADER, new ApproveWhistle(SampleCity.WATER, List.of(SampleCity.VILLAGE), null));
        assertThat(desk.event(CaseDispatched.class).tasks())
                .extracting(task -> task.unit())
                .containsExactly(SampleCity.WATER, SampleCity.VILLAGE);
    }

    @Test
    void the_lists_rule_at_the_moment_of_the_approval() {
        var withdrawn = new Desk().report(SampleCity.DRAINAGE, Trust.HIGH);
        var call = new Call(SampleCity.TOWN_HALL, List.of(), List.of());
        withdrawn
                .act(Desk.WORKER, new RequestWhistle(WhistleLevel.ROUTINE, call, null, "请派单"))
                .act(Desk.LEADER, AS_ASKED);
        assertThat(withdrawn.refusal().code()).isEqualTo("WITHDRAWN_MATTER_SENT_DOWN");
    }

    @Test
    void one_wish_waits_at_a_time_and_goes_with_the_answer() {
        ask(Desk.WORKER, call()).act(Desk.WORKER, new RequestWhistle(WhistleLevel.KEY, call(), null, "请派单"));
        assertThat(desk.refusal().code()).isEqualTo("WHISTLE_ALREADY_REQUESTED");
        desk.act(Desk.LEADER, new DenyWhistle("属网格自办事项"));
        assertThat(desk.eventNames()).containsExactly("WhistleDenied");
        assertThat(desk.now().pendingWhistle()).isEmpty();
        desk.act(Desk.LEADER, new DenyWhistle("属网格自办事项"));
        assertThat(desk.refusal().code()).isEqualTo("NO_WHISTLE_TO_DECIDE");
        desk.act(Desk.LEADER, AS_ASKED);
        assertThat(desk.refusal().code()).isEqualTo("NO_WHISTLE_TO_DECIDE");
    }

    private Desk blow(Actor actor, WhistleLevel level) {
        return desk.act(actor, new Dispatch(level, call(), null, "请尽快"));
    }

    private Desk ask(Actor actor, Call call) {
        return desk.act(actor, new RequestWhistle(WhistleLevel.ROUTINE, call, null, "请派单"));
    }

    private static Call call() {
        return new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of(SampleCity.CIVIL));
    }
}
