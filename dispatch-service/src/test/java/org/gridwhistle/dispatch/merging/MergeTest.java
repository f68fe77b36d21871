package org.gridwhistle.dispatch.merging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.event.CaseAdopted;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.CaseMerged;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.filing.ConfirmRejection;
import org.gridwhistle.dispatch.filing.Reject;
import org.gridwhistle.dispatch.suspension.Suspend;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.Dispatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.Desk.DISPATCHER;
import static org.gridwhistle.dispatch.Desk.LEADER;

class MergeTest {

    private final Desk child = new Desk();
    private final Desk master = Desk.another();

    @BeforeEach
    void twoReportsOfOneFlood() {
        child.reportStraight(SampleCity.FLOODING);
        master.later(Duration.ofHours(2)).reportStraight(SampleCity.FLOODING);
        child.beside(master);
        master.beside(child);
    }

    @Test
    void the_childs_units_are_called_back_and_it_waits_for_the_master() {
        merge();
        assertThat(child.eventNames()).containsExactly("TaskWithdrawn", "TaskWithdrawn", "TaskWithdrawn", "CaseMerged");
        assertThat(child.now()).isInstanceOf(Merged.class);
        assertThat(child.file().tasks()).allMatch(task -> task.state() == TaskState.WITHDRAWN);
        assertThat(child.event(CaseMerged.class).masterNumber())
                .isEqualTo(master.file().number());
        assertThat(child.now().state().open()).isFalse();
    }

    @Test
    void the_master_remembers_the_child_and_takes_the_earlier_date() {
        var earlier = child.file().times().handleDue();
        assertThat(master.file().times().handleDue()).isAfter(earlier);
        merge();
        assertThat(master.event(CaseAdopted.class).handleDue()).isEqualTo(earlier);
        assertThat(master.file().times().handleDue()).isEqualTo(earlier);
        assertThat(master.file().ties().children())
                .containsExactly(new Ties.Child(child.now().id(), child.file().number()));
    }

    @Test
    void a_later_date_of_the_child_changes_nothing() {
        var own = child.file().times().handleDue();
        child.act(DISPATCHER, new Adopt(master.now().id()));
        assertThat(child.event(CaseAdopted.class).handleDue()).isEqualTo(own);
    }

    @Test
    void a_child_that_is_parted_is_accepted_as_before_and_its_clock_runs_from_its_report() {
        var times = child.file().times();
        merge();
        child.act(DISPATCHER, new Unmerge(master.now().id(), "两处积水"));
        assertThat(child.eventNames()).containsExactly("CaseUnmerged");
        assertThat(child.now().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(child.file().times().acceptedAt()).isEqualTo(times.acceptedAt());
        assertThat(child.file().times().dispatchDue()).isEqualTo(times.dispatchDue());
        assertThat(child.file().times().handleDue()).isNull();
    }

    @Test
    void a_child_that_nobody_had_accepted_is_reported_again() {
        var report = new Desk().report(SampleCity.FLOODING, Trust.MEDIUM).beside(master);
        report.act(DISPATCHER, new Merge(master.now().id(), "同一处"));
        report.act(DISPATCHER, new Unmerge(master.now().id(), "不是同一处"));
        assertThat(report.now().state()).isEqualTo(CaseState.REPORTED);
    }

    @Test
    void a_released_child_leaves_the_date_that_it_brought() {
        merge();
        var promised = master.file().times().handleDue();
        master.act(DISPATCHER, new Unmerge.Release(child.now().id()));
        assertThat(master.eventNames()).containsExactly("CaseReleased");
        assertThat(master.file().ties().children()).isEmpty();
        assertThat(master.file().times().handleDue()).isEqualTo(promised);
        master.act(DISPATCHER, new Unmerge.Release(child.now().id()));
        assertThat(master.events()).isEmpty();
    }

    @Test
    void what_a_unit_tells_of_a_withdrawn_task_changes_nothing() {
        merge();
        var merged = child.now();
        child.arrived(SampleCity.HOUSING);
        assertThat(child.now()).isEqualTo(merged);
    }

    @Test
    void a_merged_case_is_not_merged_again() {
        merge();
        child.act(DISPATCHER, new Merge(master.now().id(), "再并"));
        assertThat(child.refusal().code()).isEqualTo("WRONG_STATE");
    }

    @Test
    void a_case_that_is_not_merged_cannot_be_parted() {
        child.act(DISPATCHER, new Unmerge(null, "拆"));
        assertThat(child.refusal().code()).isEqualTo("WRONG_STATE");
    }

    @Test
    void nothing_is_merged_into_itself() {
        child.beside(child).act(DISPATCHER, new Merge(child.now().id(), "并"));
        assertThat(child.refusal().code()).isEqualTo("MERGED_INTO_ITSELF");
    }

    @Test
    void nothing_is_merged_into_a_merged_case() {
        merge();
        var third = Desk.another().later(Duration.ofHours(1)).report(SampleCity.FLOODING, Trust.MEDIUM);
        assertThat(MergeRules.objection(third.now(), child.now()).orElseThrow().code())
                .isEqualTo("MASTER_IS_MERGED");
    }

    @Test
    void a_master_is_not_merged_with_its_children() {
        merge();
        var third = new Desk().report(SampleCity.FLOODING, Trust.MEDIUM);
        assertThat(MergeRules.objection(master.now(), third.now()).orElseThrow().code())
                .isEqualTo("CHILD_HAS_CHILDREN");
    }

    @Test
    void nothing_is_merged_into_a_case_of_another_town() {
        var elsewhere = Desk.another().report(SampleCity.FLOODING.code(), SampleCity.OTHER_GRID, Trust.MEDIUM, false);
        child.beside(elsewhere).act(DISPATCHER, new Merge(elsewhere.now().id(), "并"));
        assertThat(child.refusal().code()).isEqualTo("MASTER_ELSEWHERE");
    }

    @Test
    void a_report_without_a_grid_belongs_to_its_whole_county() {
        var unplaced = Desk.another().report(null, null, Trust.MEDIUM, false);
        assertThat(MergeRules.objection(unplaced.now(), child.now())).isEmpty();
        assertThat(MergeRules.objection(child.now(), unplaced.now())).isEmpty();
    }

    @Test
    void nothing_is_merged_into_a_case_that_has_ended() {
        var rejected = Desk.another().report(SampleCity.FLOODING, Trust.MEDIUM);
        rejected.act(DISPATCHER, new Reject(RejectReason.PETITION, "信访")).act(LEADER, new ConfirmRejection(null));
        child.beside(rejected).act(DISPATCHER, new Merge(rejected.now().id(), "并"));
        assertThat(child.refusal().code()).isEqualTo("MASTER_NOT_OPEN");
    }

    @Test
    void a_master_that_nobody_knows_is_named() {
        child.act(DISPATCHER, new Merge(new UUID(9, 9), "并"));
        assertThat(child.refusal().errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("master");
            assertThat(error.code()).isEqualTo("UNKNOWN_MASTER");
        });
    }

    @Test
    void a_pause_that_lasts_stays_counted_when_its_case_is_merged() {
        var standing = Started.flooding();
        var due = standing.file().times().handleDue();
        var since = standing.time();
        var own = master.file().times().handleDue();
        standing.act(LEADER, new Suspend(SuspensionReason.SEASON, since.plus(Duration.ofDays(30)), "汛后继续", null))
                .later(Duration.ofDays(10));
        master.later(Duration.ofDays(10))
                .beside(standing)
                .act(DISPATCHER, new Adopt(standing.now().id()));
        standing.beside(master).act(DISPATCHER, new Merge(master.now().id(), "同一处积水"));
        var paused = standing.file().pauses().total();
        assertThat(paused).isGreaterThanOrEqualTo(Duration.ofDays(10));
        assertThat(standing.file().times().handleDue()).isEqualTo(due.plus(paused));
        assertThat(master.event(CaseAdopted.class).handleDue()).isEqualTo(own);
    }

    @Test
    void a_master_that_waits_for_its_dispatch_keeps_the_earlier_date_through_it() {
        var promised = child.file().times().handleDue();
        var waiting = Desk.another().later(Duration.ofHours(2)).report(SampleCity.FLOODING, Trust.HIGH);
        waiting.beside(child).act(DISPATCHER, new Adopt(child.now().id()));
        waiting.act(DISPATCHER, new Dispatch(new Call(SampleCity.HOUSING, List.of(), List.of()), null, null));
        assertThat(waiting.event(CaseDispatched.class).handleDue()).isEqualTo(promised);
        assertThat(waiting.file().times().handleDue()).isEqualTo(promised);
        assertThat(waiting.task(SampleCity.HOUSING).times().handleDue()).isAfter(promised);
    }

    /** Both decide on what was before the first of them, as the executor has it. */
    private void merge() {
        child.act(DISPATCHER, new Merge(master.now().id(), "与在办事件为同一处积水"));
        master.act(DISPATCHER, new Adopt(child.now().id()));
    }
}
