package org.gridwhistle.dispatch.filing;

import java.time.Duration;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.event.CaseAccepted;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.deadline.Urgency;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptTest {

    private final Desk desk = new Desk();

    @Test
    void the_centres_clock_started_with_the_report() {
        desk.report(SampleCity.FLOODING, Trust.MEDIUM).later(Duration.ofMinutes(30));
        desk.act(Desk.DISPATCHER, accept(null, null, null));
        assertThat(desk.event(CaseAccepted.class).dispatchDue().at())
                .isEqualTo(Desk.START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void what_the_report_left_open_has_to_be_said() {
        desk.report(null, null, Trust.MEDIUM, false);
        desk.act(Desk.DISPATCHER, accept(null, null, null));
        assertThat(desk.refusal().errors())
                .containsExactly(FieldError.of("matterCode", "REQUIRED"), FieldError.of("gridCode", "REQUIRED"));
    }

    @Test
    void what_nobody_knows_is_named() {
        desk.report(null, null, Trust.MEDIUM, false);
        desk.act(Desk.DISPATCHER, accept("999999", "天涯海角001", null));
        assertThat(desk.refusal().errors())
                .containsExactly(
                        FieldError.of("matterCode", "UNKNOWN_MATTER", "999999"),
                        FieldError.of("gridCode", "UNKNOWN_GRID", "天涯海角001"));
    }

    @Test
    void a_grid_may_be_named_by_its_label() {
        desk.report(null, null, Trust.MEDIUM, false);
        desk.act(Desk.DISPATCHER, accept(SampleCity.NOISE.code(), SampleCity.GRID_LABEL, null));
        assertThat(desk.now()).isInstanceOf(Accepted.class);
        assertThat(desk.file().subject().gridCode()).isEqualTo(SampleCity.GRID);
        assertThat(desk.file().subject().urgency()).isEqualTo(Urgency.GENERAL);
    }

    @Test
    void the_centre_may_judge_the_urgency_otherwise() {
        desk.report(SampleCity.NOISE, Trust.MEDIUM);
        desk.act(Desk.DISPATCHER, accept(null, null, Urgency.URGENT));
        assertThat(desk.event(CaseAccepted.class).urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void an_accepted_case_is_not_accepted_again() {
        desk.report(SampleCity.NOISE, Trust.HIGH).act(Desk.DISPATCHER, accept(null, null, null));
        assertThat(desk.refusal().code()).isEqualTo("WRONG_STATE");
        assertThat(desk.refusal().args()).containsExactly("ACCEPTED");
    }

    private static Accept accept(String matter, String grid, Urgency urgency) {
        return new Accept(new Classification(matter, grid, urgency), null);
    }
}
