package org.gridwhistle.dispatch.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.event.AssignedTask;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.CaseReclassified;
import org.gridwhistle.dispatch.casefile.event.LeadChanged;
import org.gridwhistle.dispatch.casefile.event.OrderedStage;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.ChangeLead;
import org.gridwhistle.dispatch.whistle.Dispatch;
import org.gridwhistle.dispatch.whistle.Reclassify;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** 围护→修复→恢复: when the stages of a case's matter are due, for whom, and what becomes of them when the matter or the lead changes. */
class StagePlanTest {

    private final Desk desk = new Desk();

    @Test
    void each_stage_is_due_by_its_own_hours_and_none_later_than_the_whole() {
        dispatch(SampleCity.DRAINAGE);
        assertThat(lead().assignedAt()).isEqualTo("2026-07-10T01:01:00Z");
        assertThat(lead().stages())
                .containsExactly(
                        // Three hours round the clock; five hours of work, the noon break left out; five days, cut off.
                        stage("CONTAIN", "2026-07-10T04:01:00Z"),
                        stage("REPAIR", "2026-07-10T08:01:00Z"),
                        stage("RESTORE", "2026-07-11T01:01:00Z"));
        assertThat(lead().handleDue()).isEqualTo("2026-07-11T01:01:00Z");
    }

    @Test
    void only_the_lead_has_stages() {
        dispatch(SampleCity.DRAINAGE, SampleCity.HOUSING);
        assertThat(desk.event(CaseDispatched.class).tasks().getLast().stages()).isEmpty();
    }

    @Test
    void most_matters_have_none() {
        dispatch(SampleCity.NOISE);
        assertThat(lead().stages()).isEmpty();
    }

    @Test
    void while_the_case_stands_still_no_stage_comes_nearer() {
        dispatch(SampleCity.DRAINAGE);
        var assigned = lead().assignedAt();
        var anHour = Pauses.NONE.plus(assigned.plus(Duration.ofHours(1)), assigned.plus(Duration.ofHours(2)));
        var task = desk.task(SampleCity.WATER);
        assertThat(StagePlan.of(task, desk.file().subject(), anHour, desk.setting(Desk.SYSTEM))
                        .getFirst())
                .isEqualTo(new OrderedStage("CONTAIN", assigned.plus(Duration.ofHours(4))));
    }

    @Test
    void another_matter_brings_its_stages_counted_from_the_assignment() {
        dispatch(SampleCity.NOISE);
        reclassify(SampleCity.DRAINAGE.code(), null);
        assertThat(reclassified())
                .containsExactly(
                        stage("CONTAIN", "2026-07-10T04:01:00Z"),
                        stage("REPAIR", "2026-07-10T08:01:00Z"),
                        stage("RESTORE", "2026-07-11T01:01:00Z"));
    }

    @Test
    void a_matter_without_stages_takes_them_away() {
        dispatch(SampleCity.DRAINAGE);
        reclassify(SampleCity.NOISE.code(), null);
        assertThat(reclassified()).isEmpty();
    }

    @Test
    void the_same_matter_leaves_the_units_the_stages_they_work_by() {
        dispatch(SampleCity.DRAINAGE);
        reclassify(null, Urgency.GENERAL);
        assertThat(reclassified()).isNull();
    }

    @Test
    void a_new_lead_takes_the_stages_over_from_its_own_assignment() {
        dispatch(SampleCity.DRAINAGE);
        desk.act(Desk.DISPATCHER, new ChangeLead(SampleCity.HOUSING, true, "更合适"));
        var assigned = desk.task(SampleCity.HOUSING).times().assignedAt();
        desk.signed(SampleCity.HOUSING);
        assertThat(desk.event(LeadChanged.class).stages())
                .contains(new OrderedStage("CONTAIN", assigned.plus(Duration.ofHours(3))))
                .extracting(OrderedStage::code)
                .containsExactly("CONTAIN", "REPAIR", "RESTORE");
    }

    private void dispatch(Matter matter, String... cooperating) {
        var call = new Call(SampleCity.WATER, List.of(cooperating), List.of());
        var fresh = desk.report(matter, Trust.HIGH).act(Desk.DISPATCHER, new Dispatch(call, null, null));
        assertThat(fresh.refusal()).isNull();
    }

    private void reclassify(String matter, Urgency urgency) {
        desk.act(Desk.DISPATCHER, new Reclassify(new Classification(matter, null, urgency), null, "实为他事"));
        assertThat(desk.refusal()).isNull();
    }

    private AssignedTask lead() {
        return desk.event(CaseDispatched.class).tasks().getFirst();
    }

    private List<OrderedStage> reclassified() {
        return desk.event(CaseReclassified.class).tasks().getFirst().stages();
    }

    private static OrderedStage stage(String code, String due) {
        return new OrderedStage(code, Instant.parse(due));
    }
}
