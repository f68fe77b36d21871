package org.gridwhistle.dispatch.closure;

import java.time.Duration;
import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.event.CaseReopened;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Recheck;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.evaluation.RateAsResident;
import org.gridwhistle.dispatch.verification.StartSelfHandling;
import org.gridwhistle.dispatch.verification.SubmitSelfResult;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReopeningTest {

    private static final String TYPE = "grid.event.reopen-requested.v1";
    private static final Reopen REOPEN = new Reopen("又有噪声");
    private static final List<Evidence> AFTER = List.of(new Evidence(Evidence.Kind.AFTER, "photo-2"));

    private final Desk desk = Started.closed();

    @Test
    void a_closed_case_goes_back_to_the_centre_for_another_round() {
        desk.act(Desk.WORKER, REOPEN);
        var reopened = desk.event(CaseReopened.class);
        assertThat(reopened.by()).isEqualTo(Party.GRID);
        assertThat(reopened.nth()).isEqualTo(1);
        assertThat(reopened.head().round()).isEqualTo(2);
        assertThat(desk.now().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(desk.file().liveTasks()).isEmpty();
    }

    @Test
    void the_next_round_knows_for_itself_whether_the_grid_did_it() {
        assertThat(desk.file().selfHandled()).isFalse();
        selfHandled();
        assertThat(desk.file().selfHandled()).isTrue();
    }

    @Test
    void a_resident_may_have_it_reopened_twice_and_his_third_wish_is_noted() {
        for (var nth = 1; nth <= 2; nth++) {
            desk.resident(TYPE, REOPEN, "又有噪声");
            assertThat(desk.event(CaseReopened.class).by()).isEqualTo(Party.RESIDENT);
            handledByGrid();
        }
        desk.resident(TYPE, REOPEN, "又有噪声");
        assertThat(desk.eventNames()).containsExactly("ResidentHeard");
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void after_the_window_and_after_the_evaluation_only_a_leader_may() {
        desk.later(Duration.ofDays(16)).act(Desk.WORKER, REOPEN);
        assertThat(desk.refusal().code()).isEqualTo("REOPEN_WINDOW_OVER");
        desk.resident("grid.event.rated.v1", new RateAsResident(Resolved.NO, 1, null), null);
        desk.act(Desk.DISPATCHER, REOPEN);
        assertThat(desk.refusal().code()).isEqualTo("REOPENED_BY_LEADER_ONLY");
        desk.act(Desk.LEADER, REOPEN);
        assertThat(desk.now().state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void what_a_recheck_found_relapsed_may_be_reopened_at_any_time() {
        desk.act(Desk.DISPATCHER, new ScheduleRecheck(desk.time().plus(Duration.ofDays(30)), "雨后查看"));
        desk.later(Duration.ofDays(30)).act(Desk.WORKER, new RecordRecheck(Recheck.Result.RELAPSED, "又有噪声", AFTER));
        desk.act(Desk.WORKER, REOPEN);
        assertThat(desk.now().state()).isEqualTo(CaseState.ACCEPTED);
    }

    private void selfHandled() {
        desk.act(Desk.WORKER, REOPEN);
        handledByGrid();
    }

    private void handledByGrid() {
        desk.act(Desk.WORKER, new StartSelfHandling("我来"))
                .act(Desk.WORKER, new SubmitSelfResult(ResultCode.RESOLVED, "已劝停", AFTER))
                .act(Desk.DISPATCHER, new PassCheck(ResultCode.RESOLVED, "已解决", List.of()));
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
    }
}
