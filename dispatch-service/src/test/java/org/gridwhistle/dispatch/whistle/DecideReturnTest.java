package org.gridwhistle.dispatch.whistle;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.InProgress;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecideReturnTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void dispatched() {
        desk.report(SampleCity.NOISE, Trust.HIGH)
                .act(
                        Desk.DISPATCHER,
                        new Dispatch(new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of()), null, null));
    }

    @Test
    void a_lead_that_may_go_is_replaced_and_the_case_starts_from_there() {
        desk.signed(SampleCity.HOUSING).asksReturn(SampleCity.HOUSING).later(Duration.ofHours(1));
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED, SampleCity.WATER);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
        assertThat(desk.eventNames()).containsExactly("ReturnDecided", "CaseDispatched");
        assertThat(desk.event(CaseDispatched.class).tasks())
                .extracting(task -> task.unit() + " " + task.role())
                .containsExactly("U-WATER LEAD");
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.RETURNED);
        assertThat(desk.file().lead().orElseThrow().unit()).isEqualTo(SampleCity.WATER);
        assertThat(desk.file().times().handleDue())
                .isEqualTo(desk.task(SampleCity.WATER).times().handleDue());
    }

    @Test
    void a_case_is_never_without_a_lead() {
        desk.asksReturn(SampleCity.HOUSING);
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED, null);
        assertThat(desk.refusal().code()).isEqualTo("REPLACEMENT_REQUIRED");
    }

    @Test
    void a_cooperating_unit_may_go_without_a_replacement_and_is_waited_for_no_longer() {
        desk.asksReturn(SampleCity.CIVIL).handled(SampleCity.HOUSING);
        assertThat(desk.now()).isInstanceOf(InProgress.class);
        decide(SampleCity.CIVIL, ReturnDecision.APPROVED, null);
        assertThat(desk.now()).isInstanceOf(PendingCheck.class);
        assertThat(desk.eventNames()).containsExactly("ReturnDecided", "CheckRequested");
    }

    @Test
    void a_unit_whose_return_is_denied_goes_on_where_it_was() {
        desk.signed(SampleCity.HOUSING).asksReturn(SampleCity.HOUSING);
        decide(SampleCity.HOUSING, ReturnDecision.DENIED, null);
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.SIGNED);
        decide(SampleCity.HOUSING, ReturnDecision.DENIED, null);
        assertThat(desk.refusal().code()).isEqualTo("NO_RETURN_TO_DECIDE");
    }

    @Test
    void the_centre_has_a_clock_for_its_decision() {
        desk.asksReturn(SampleCity.HOUSING);
        var request = desk.task(SampleCity.HOUSING).returnRequest();
        assertThat(request.before()).isEqualTo(TaskState.PENDING_SIGN);
        // Four working hours from Friday 09:02 on.
        assertThat(request.decideDue()).isEqualTo(request.requestedAt().plus(Duration.ofHours(6)));
    }

    @Test
    void nobody_takes_the_part_of_a_unit_who_has_one_already_or_gave_it_back() {
        desk.asksReturn(SampleCity.HOUSING);
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED, SampleCity.CIVIL);
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("DUPLICATE_UNIT");
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED, SampleCity.HOUSING);
        assertThat(desk.refusal().code()).isEqualTo("REPLACEMENT_RETURNED_IT");
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED, SampleCity.DISSOLVED);
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("INACTIVE_UNIT");
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED, SampleCity.WATER);
        desk.asksReturn(SampleCity.WATER);
        decide(SampleCity.WATER, ReturnDecision.APPROVED, SampleCity.HOUSING);
        assertThat(desk.refusal().code()).isEqualTo("REPLACEMENT_RETURNED_IT");
    }

    @Test
    void the_list_binds_replacements_too() {
        var withdrawn = new Desk().report(SampleCity.DRAINAGE, Trust.HIGH);
        withdrawn
                .act(Desk.DISPATCHER, new Dispatch(new Call(SampleCity.WATER, List.of(), List.of()), null, null))
                .asksReturn(SampleCity.WATER);
        var task = withdrawn.task(SampleCity.WATER).id();
        withdrawn.act(Desk.DISPATCHER, new DecideReturn(task, ReturnDecision.APPROVED, SampleCity.TOWN_HALL, "由镇办理"));
        assertThat(withdrawn.refusal().code()).isEqualTo("WITHDRAWN_MATTER_SENT_DOWN");
    }

    @Test
    void a_task_of_another_case_is_unknown() {
        desk.act(Desk.DISPATCHER, new DecideReturn(new UUID(1, 1), ReturnDecision.DENIED, null, "不同意"));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("UNKNOWN_TASK");
    }

    private void decide(String unit, ReturnDecision decision, String replacement) {
        desk.act(Desk.DISPATCHER, new DecideReturn(desk.task(unit).id(), decision, replacement, "已核实"));
    }
}
