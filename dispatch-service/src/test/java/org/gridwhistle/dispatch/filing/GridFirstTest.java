package org.gridwhistle.dispatch.filing;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Report;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Matter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 自处置优先, in a place that wants it: {@code gridwhistle.triage.grid-first}. */
class GridFirstTest {

    @ParameterizedTest
    @ValueSource(strings = {"PATROL", "MICRO_REPORT"})
    void what_the_grid_found_and_may_handle_waits_for_it(String channel) {
        assertThat(becomes(true, channel, SampleCity.CLUTTER)).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void elsewhere_it_is_dispatched_straight_through() {
        assertThat(becomes(false, "PATROL", SampleCity.CLUTTER)).isEqualTo(CaseState.DISPATCHED);
    }

    @Test
    void what_others_found_does_not_wait() {
        assertThat(becomes(true, "HOTLINE", SampleCity.CLUTTER)).isEqualTo(CaseState.DISPATCHED);
    }

    @Test
    void what_the_grid_may_not_handle_does_not_wait() {
        assertThat(becomes(true, "PATROL", SampleCity.FLOODING)).isEqualTo(CaseState.DISPATCHED);
        assertThat(becomes(true, "PATROL", SampleCity.DRAINAGE))
                .as("taken back by the departments")
                .isEqualTo(CaseState.DISPATCHED);
    }

    @Test
    void what_is_urgent_does_not_wait() {
        assertThat(becomes(true, "PATROL", SampleCity.SMOKE)).isEqualTo(CaseState.DISPATCHED);
    }

    private static CaseState becomes(boolean gridFirst, String channel, Matter matter) {
        var report = new Report("GRID", channel, Trust.HIGH, true, "楼道堆物", "二楼转角", null, Desk.START, Desk.START, false);
        var setting = new Setting(
                Desk.SYSTEM, Desk.START, new SampleCity(), Desk.deadlines(), UUID::randomUUID, Desk.rules(gridFirst));
        var opened = new OpenCase(
                        new UUID(7, 7), "329901-20260710-000001", report, matter.code(), SampleCity.GRID, List.of())
                .decide(null, setting);
        return ((Decision.Accepted<Case, CaseEvent>) opened).state().state();
    }
}
