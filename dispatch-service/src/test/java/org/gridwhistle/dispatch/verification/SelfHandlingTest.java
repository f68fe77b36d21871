package org.gridwhistle.dispatch.verification;

import java.util.List;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Closed;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.SelfHandling;
import org.gridwhistle.dispatch.casefile.event.CaseClosed;
import org.gridwhistle.dispatch.casefile.event.ReworkOrdered;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.closure.FailCheck;
import org.gridwhistle.dispatch.closure.PassCheck;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelfHandlingTest {

    private static final List<Evidence> AFTER = List.of(new Evidence(Evidence.Kind.AFTER, "photo-2"));
    private static final Actor OTHER_WORKER = new Actor("worker-2", "grid-worker", "3299", null);

    private final Desk desk = new Desk();

    @Test
    void what_the_grid_did_is_checked_and_closed_by_somebody_else() {
        start(SampleCity.CLUTTER).act(Desk.WORKER, new SubmitSelfResult(ResultCode.RESOLVED, "已清理", AFTER));
        assertThat(desk.now()).isInstanceOf(PendingCheck.class);
        desk.act(Desk.WORKER, pass());
        assertThat(desk.refusal().code()).isEqualTo("CHECKER_HANDLED_IT");
        desk.act(Desk.DISPATCHER, pass());
        assertThat(desk.now()).isInstanceOf(Closed.class);
        assertThat(desk.event(CaseClosed.class).selfHandled()).isTrue();
    }

    @Test
    void what_was_not_done_well_goes_back_to_the_grid() {
        start(SampleCity.CLUTTER).act(Desk.WORKER, new SubmitSelfResult(ResultCode.RESOLVED, "已清理", AFTER));
        desk.act(Desk.DISPATCHER, new FailCheck("没清完", List.of()));
        assertThat(desk.now()).isInstanceOf(SelfHandling.class);
        assertThat(desk.event(ReworkOrdered.class).tasks()).isEmpty();
        assertThat(desk.file().round()).isEqualTo(2);
        desk.act(OTHER_WORKER, new SubmitSelfResult(ResultCode.RESOLVED, "这回清完了", AFTER));
        assertThat(desk.file().handlers()).containsExactly(new Handler("worker-2", null));
    }

    @Test
    void what_is_too_much_for_the_grid_goes_to_the_centre() {
        start(SampleCity.CLUTTER).act(Desk.WORKER, new HandUp("量太大"));
        assertThat(desk.now()).isInstanceOf(Accepted.class);
        assertThat(desk.eventNames()).containsExactly("HandedUp", "CaseAccepted");
    }

    @Test
    void an_accepted_case_may_still_be_solved_by_the_grid() {
        desk.report(SampleCity.CLUTTER, Trust.HIGH).act(Desk.WORKER, new StartSelfHandling(null));
        assertThat(desk.now()).isInstanceOf(SelfHandling.class);
    }

    @Test
    void a_matter_for_departments_is_not_for_the_grid() {
        start(SampleCity.FLOODING);
        assertThat(desk.refusal().code()).isEqualTo("MATTER_NOT_FOR_GRID");
    }

    @Test
    void what_the_departments_took_back_is_not_for_the_grid() {
        start(SampleCity.DRAINAGE);
        assertThat(desk.refusal().code()).isEqualTo("MATTER_NOT_FOR_GRID");
    }

    @Test
    void nobody_handles_what_nobody_has_named() {
        start(null);
        assertThat(desk.refusal().code()).isEqualTo("MATTER_UNDECIDED");
    }

    private Desk start(Matter matter) {
        return desk.report(matter, Trust.MEDIUM).act(Desk.WORKER, new StartSelfHandling("我来"));
    }

    private static PassCheck pass() {
        return new PassCheck(ResultCode.RESOLVED, "已清理", List.of());
    }
}
