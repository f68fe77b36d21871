package org.gridwhistle.dispatch.filing;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Verifying;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TriageTest {

    private final Desk desk = new Desk();

    @Test
    void a_trusted_sources_report_is_accepted() {
        desk.report(SampleCity.FLOODING, Trust.HIGH);
        assertThat(desk.now()).isInstanceOf(Accepted.class);
        assertThat(desk.eventNames()).containsExactly("CaseOpened", "CaseAccepted");
    }

    @Test
    void a_source_that_may_is_dispatched_straight_through_by_the_one_line_of_the_list() {
        desk.reportStraight(SampleCity.FLOODING);
        assertThat(desk.now()).isInstanceOf(Dispatched.class);
        assertThat(desk.eventNames()).containsExactly("CaseOpened", "CaseAccepted", "CaseDispatched");
        assertThat(desk.events()).extracting(event -> event.head().version()).containsExactly(1L, 2L, 3L);
        var dispatched = desk.event(CaseDispatched.class);
        assertThat(dispatched.straightThrough()).isTrue();
        assertThat(dispatched.authorityLine()).isEqualTo(new AuthorityRef("L-1", AuthorityKind.ASSIST, 3));
        assertThat(dispatched.tasks())
                .extracting(task -> task.unit() + " " + task.role() + " " + task.mandatory())
                .containsExactly("U-HOUSING LEAD true", "U-CIVIL COOPERATING true", "V-LUZHUANG COOPERATING true");
    }

    @Test
    void two_lines_are_a_choice_for_a_person() {
        desk.reportStraight(SampleCity.PARKING);
        assertThat(desk.now()).isInstanceOf(Accepted.class);
    }

    @Test
    void without_a_line_a_person_decides() {
        desk.reportStraight(SampleCity.NOISE);
        assertThat(desk.now()).isInstanceOf(Accepted.class);
    }

    @Test
    void a_little_trusted_report_of_a_matter_that_asks_for_it_is_verified_first() {
        desk.report(SampleCity.NOISE, Trust.LOW);
        assertThat(desk.now()).isInstanceOf(Verifying.class);
        assertThat(desk.eventNames()).containsExactly("CaseOpened", "VerificationRequested");
    }

    @Test
    void other_reports_wait_for_the_centre() {
        assertThat(new Desk().report(SampleCity.NOISE, Trust.MEDIUM).now()).isInstanceOf(Reported.class);
        assertThat(new Desk().report(SampleCity.CLUTTER, Trust.LOW).now()).isInstanceOf(Reported.class);
    }

    @Test
    void a_report_without_matter_or_grid_waits_however_trusted() {
        assertThat(new Desk().report(null, SampleCity.GRID, Trust.HIGH, true).now())
                .isInstanceOf(Reported.class);
        assertThat(new Desk()
                        .report(SampleCity.FLOODING.code(), null, Trust.HIGH, true)
                        .now())
                .isInstanceOf(Reported.class);
        assertThat(new Desk()
                        .report("999999", SampleCity.GRID, Trust.HIGH, true)
                        .now())
                .isInstanceOf(Reported.class);
    }

    @Test
    void a_report_that_comes_twice_opens_one_case() {
        var once = desk.report(SampleCity.NOISE, Trust.MEDIUM).now();
        desk.report(SampleCity.NOISE, Trust.MEDIUM);
        assertThat(desk.now()).isEqualTo(once);
        assertThat(desk.events()).isEmpty();
    }
}
