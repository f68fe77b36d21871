package org.gridwhistle.dispatch.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.deadline.WorkCalendar;
import org.gridwhistle.dispatch.filing.Accept;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchTest {

    private final Desk desk = new Desk();

    @Test
    void a_whistle_calls_one_lead_and_those_who_take_part() {
        dispatch(SampleCity.NOISE, null, SampleCity.HOUSING, SampleCity.CIVIL, SampleCity.VILLAGE);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
        assertThat(desk.event(CaseDispatched.class).tasks())
                .extracting(task -> task.unit() + " " + task.role())
                .containsExactly("U-HOUSING LEAD", "U-CIVIL COOPERATING", "V-LUZHUANG COOPERATING");
        assertThat(desk.event(CaseDispatched.class).authorityLine()).isNull();
    }

    @Test
    void those_who_are_optional_are_not_waited_for() {
        desk.report(SampleCity.NOISE, Trust.HIGH)
                .act(
                        Desk.DISPATCHER,
                        new Dispatch(
                                new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of(SampleCity.CIVIL)),
                                null,
                                null));
        assertThat(desk.task(SampleCity.HOUSING).mandatory()).isTrue();
        assertThat(desk.task(SampleCity.CIVIL).mandatory()).isFalse();
    }

    @Test
    void each_clock_runs_as_the_urgency_and_the_matter_say() {
        dispatch(SampleCity.FLOODING, null, SampleCity.HOUSING);
        var at = desk.event(CaseDispatched.class).dispatchedAt();
        var times = desk.task(SampleCity.HOUSING).times();
        assertThat(times.signDue()).isEqualTo(at.plus(Duration.ofMinutes(5)));
        assertThat(times.contactDue()).isEqualTo(at.plus(Duration.ofMinutes(30)));
        assertThat(times.arriveDue()).isEqualTo(at.plus(Duration.ofMinutes(30)));
        assertThat(times.returnUntil()).isEqualTo(at.plus(Duration.ofMinutes(10)));
        assertThat(times.handleDue()).isEqualTo(at.plus(Duration.ofHours(8)));
        assertThat(desk.file().times().handleDue()).isEqualTo(times.handleDue());
    }

    @Test
    void another_urgency_than_the_matters_brings_its_own_limit() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Accept(new Classification(null, null, Urgency.GENERAL), null))
                .act(Desk.DISPATCHER, new Dispatch(call(SampleCity.HOUSING), null, null));
        // Five working days from Friday 09:02 on.
        assertThat(desk.file().times().handleDue()).isEqualTo(Instant.parse("2026-07-17T01:02:00Z"));
    }

    @Test
    void a_missing_calendar_is_told_with_the_event() {
        var without = new Desk(new SampleCity(WorkCalendar.unknown()));
        without.report(SampleCity.NOISE, Trust.HIGH)
                .act(Desk.DISPATCHER, new Dispatch(call(SampleCity.HOUSING), null, null));
        assertThat(without.event(CaseDispatched.class).unknownYears()).containsExactly(2026);
    }

    @Test
    void what_the_departments_took_back_never_goes_down() {
        dispatch(SampleCity.DRAINAGE, null, SampleCity.WATER, SampleCity.VILLAGE);
        assertThat(desk.refusal().code()).isEqualTo("WITHDRAWN_MATTER_SENT_DOWN");
        assertThat(desk.refusal().args()).containsExactly("陆庄村");
        desk.act(Desk.DISPATCHER, new Dispatch(call(SampleCity.TOWN_HALL), null, null));
        assertThat(desk.refusal().code()).isEqualTo("WITHDRAWN_MATTER_SENT_DOWN");
        desk.act(Desk.DISPATCHER, new Dispatch(call(SampleCity.WATER, SampleCity.HOUSING), null, null));
        assertThat(desk.event(CaseDispatched.class).authorityLine())
                .isEqualTo(new AuthorityRef("L-3", AuthorityKind.WITHDRAWN, 3));
    }

    @Test
    void where_the_town_assists_the_lists_department_leads() {
        dispatch(SampleCity.FLOODING, null, SampleCity.WATER, SampleCity.HOUSING);
        assertThat(desk.refusal().code()).isEqualTo("LEAD_NOT_ON_LIST");
        assertThat(desk.refusal().args()).containsExactly("住建局");
    }

    @Test
    void the_line_that_is_leant_on_is_the_one_that_counts() {
        dispatch(SampleCity.PARKING, null, SampleCity.TOWN_HALL);
        assertThat(desk.refusal().code()).isEqualTo("WITHDRAWN_MATTER_SENT_DOWN");
        desk.act(Desk.DISPATCHER, new Dispatch(call(SampleCity.TOWN_HALL), "L-5", null));
        assertThat(desk.refusal().code()).isEqualTo("WITHDRAWN_MATTER_SENT_DOWN");
        desk.act(Desk.DISPATCHER, new Dispatch(call(SampleCity.TOWN_HALL), "L-1", null));
        assertThat(desk.refusal().errors())
                .containsExactly(FieldError.of("authorityLine", "UNKNOWN_AUTHORITY_LINE", "L-1"));
        desk.act(Desk.DISPATCHER, new Dispatch(call(SampleCity.TOWN_HALL), "L-4", null));
        assertThat(desk.event(CaseDispatched.class).authorityLine().code()).isEqualTo("L-4");
    }

    @Test
    void units_that_cannot_be_called_are_named_field_by_field() {
        desk.report(SampleCity.NOISE, Trust.HIGH)
                .act(
                        Desk.DISPATCHER,
                        new Dispatch(
                                new Call(
                                        SampleCity.DISSOLVED,
                                        List.of("U-NOBODY", SampleCity.CIVIL, SampleCity.CIVIL, SampleCity.DISSOLVED),
                                        List.of(SampleCity.WATER)),
                                null,
                                null));
        assertThat(desk.refusal().errors())
                .containsExactly(
                        FieldError.of("lead", "INACTIVE_UNIT", "已撤销单位"),
                        FieldError.of("cooperating[0]", "UNKNOWN_UNIT", "U-NOBODY"),
                        FieldError.of("cooperating[2]", "DUPLICATE_UNIT", SampleCity.CIVIL),
                        FieldError.of("cooperating[3]", "DUPLICATE_UNIT", SampleCity.DISSOLVED),
                        FieldError.of("optional[0]", "NOT_A_COOPERATING_UNIT", SampleCity.WATER));
    }

    private void dispatch(Matter matter, String line, String lead, String... cooperating) {
        desk.report(matter, Trust.HIGH).act(Desk.DISPATCHER, new Dispatch(call(lead, cooperating), line, null));
    }

    private static Call call(String lead, String... cooperating) {
        return new Call(lead, List.of(cooperating), List.of());
    }
}
