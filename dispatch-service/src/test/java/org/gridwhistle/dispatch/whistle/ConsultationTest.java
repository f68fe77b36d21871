package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.ConsultationConcluded;
import org.gridwhistle.dispatch.casefile.event.ReturnDecided;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A case whose lead was contested once, and is contested again. */
class ConsultationTest {

    private static final List<String> PRESENT = List.of(SampleCity.HOUSING, SampleCity.WATER);

    private final Desk desk = new Desk();

    @BeforeEach
    void contestedAgain() {
        var call = new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of());
        desk.report(SampleCity.NOISE, Trust.HIGH)
                .act(Desk.DISPATCHER, new Dispatch(call, null, null))
                .asksTransfer(SampleCity.HOUSING, SampleCity.WATER);
        decide(SampleCity.HOUSING, ReturnDecision.APPROVED);
        desk.asksReturn(SampleCity.WATER);
    }

    @Test
    void the_first_wish_is_decided_plainly_and_a_transfer_goes_to_whom_it_names() {
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.TRANSFERRED);
        assertThat(desk.file().lead().orElseThrow().unit()).isEqualTo(SampleCity.WATER);
    }

    @Test
    void the_second_wish_is_not_decided_plainly() {
        decide(SampleCity.WATER, ReturnDecision.DENIED);
        assertThat(desk.refusal().code()).isEqualTo("CONSULTATION_REQUIRED");
        desk.act(
                Desk.LEADER,
                new DecideReturn(
                        desk.task(SampleCity.WATER).id(), ReturnDecision.APPROVED, SampleCity.CITY_BUREAU, "同意"));
        assertThat(desk.refusal().code()).isEqualTo("CONSULTATION_REQUIRED");
    }

    @Test
    void whoever_the_consultation_leaves_it_with_is_bound() {
        open();
        conclude(SampleCity.WATER);
        assertThat(desk.eventNames()).containsExactly("ConsultationConcluded", "ReturnDecided");
        assertThat(desk.event(ReturnDecided.class).binding()).isTrue();
        assertThat(desk.task(SampleCity.WATER).state()).isEqualTo(TaskState.PENDING_SIGN);
        assertThat(desk.task(SampleCity.WATER).settlement().binding()).isTrue();
    }

    @Test
    void it_may_name_the_unit_that_gave_it_away() {
        open();
        conclude(SampleCity.HOUSING);
        assertThat(desk.event(ConsultationConcluded.class).unit()).isEqualTo(SampleCity.HOUSING);
        assertThat(desk.event(CaseDispatched.class).tasks().getFirst().binding())
                .isTrue();
        assertThat(desk.file().lead().orElseThrow().unit()).isEqualTo(SampleCity.HOUSING);
    }

    @Test
    void who_is_bound_may_ask_but_not_go() {
        open();
        conclude(SampleCity.WATER);
        desk.asksReturn(SampleCity.WATER);
        open();
        assertThat(desk.refusal().code()).isEqualTo("TASK_IS_BINDING");
        desk.act(
                Desk.LEADER,
                new DecideReturn(
                        desk.task(SampleCity.WATER).id(), ReturnDecision.APPROVED, SampleCity.CITY_BUREAU, "同意"));
        assertThat(desk.refusal().code()).isEqualTo("TASK_IS_BINDING");
        decide(SampleCity.WATER, ReturnDecision.DENIED);
        assertThat(desk.task(SampleCity.WATER).state()).isEqualTo(TaskState.PENDING_SIGN);
    }

    @Test
    void it_is_opened_once_and_concluded_once() {
        conclude(SampleCity.WATER);
        assertThat(desk.refusal().code()).isEqualTo("NO_CONSULTATION");
        open();
        open();
        assertThat(desk.refusal().code()).isEqualTo("CONSULTATION_OPEN");
        conclude(SampleCity.WATER);
        conclude(SampleCity.WATER);
        assertThat(desk.refusal().code()).isEqualTo("NO_CONSULTATION");
    }

    @Test
    void it_names_a_unit_that_there_is_and_that_has_no_part_yet() {
        open();
        conclude("U-NOBODY");
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("UNKNOWN_UNIT");
        conclude(SampleCity.CIVIL);
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("DUPLICATE_UNIT");
    }

    private void open() {
        desk.act(Desk.LEADER, new OpenConsultation(desk.task(SampleCity.WATER).id(), PRESENT, "明确主办"));
    }

    private void conclude(String unit) {
        desk.act(
                Desk.LEADER,
                new ConcludeConsultation(desk.task(SampleCity.WATER).id(), unit, "经会商明确", PRESENT));
    }

    private void decide(String unit, ReturnDecision decision) {
        desk.act(Desk.LEADER, new DecideReturn(desk.task(unit).id(), decision, null, "已核实"));
    }
}
