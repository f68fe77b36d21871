package org.gridwhistle.dispatch.filing;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Rejected;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.event.CaseAppealed;
import org.gridwhistle.dispatch.casefile.event.CaseRejected;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RejectionTest {

    private static final Reject REJECT = new Reject(RejectReason.LITIGATION, "已起诉");

    private final Desk desk = new Desk();

    @Test
    void what_the_fields_own_people_report_is_turned_away_at_once() {
        desk.report(null, SampleCity.GRID, Trust.HIGH, false).act(Desk.DISPATCHER, REJECT);
        assertThat(desk.now()).isInstanceOf(Rejected.class);
    }

    @Test
    void a_residents_report_is_turned_away_by_two_persons_only() {
        requested();
        assertThat(desk.eventNames()).containsExactly("RejectionRequested");
        assertThat(desk.now().state()).isEqualTo(CaseState.REPORTED);
        desk.act(Desk.DISPATCHER, new ConfirmRejection(null));
        assertThat(desk.refusal().code()).isEqualTo("SECOND_PERSON_REQUIRED");
        desk.act(Desk.LEADER, new ConfirmRejection(null));
        assertThat(desk.event(CaseRejected.class).reasonCode()).isEqualTo(RejectReason.LITIGATION);
        assertThat(desk.event(CaseRejected.class).note()).isEqualTo("已起诉");
    }

    @Test
    void it_is_asked_for_once_and_may_be_taken_back() {
        requested().act(Desk.LEADER, REJECT);
        assertThat(desk.refusal().code()).isEqualTo("REJECTION_PENDING");
        desk.act(Desk.DISPATCHER, new WithdrawRejection("尚未立案"));
        assertThat(((Reported) desk.now()).pendingRejection()).isNull();
        desk.act(Desk.LEADER, new ConfirmRejection(null));
        assertThat(desk.refusal().code()).isEqualTo("NO_REJECTION_TO_DECIDE");
    }

    @Test
    void whoever_accepts_the_case_meanwhile_has_decided_otherwise() {
        requested().act(Desk.LEADER, new Accept(new Classification(null, null, null), null));
        desk.act(Desk.LEADER, new ConfirmRejection(null));
        assertThat(desk.refusal().code()).isEqualTo("WRONG_STATE");
    }

    @Test
    void an_appeal_is_heard_once() {
        requested().act(Desk.LEADER, new ConfirmRejection("同意"));
        desk.resident("grid.event.appealed.v1", new Appeal("法院没有受理"), "法院没有受理");
        assertThat(desk.event(CaseAppealed.class).by()).isEqualTo(Party.RESIDENT);
        assertThat(desk.event(CaseAppealed.class).head().actor().role()).isEqualTo("resident");
        assertThat(desk.now().state()).isEqualTo(CaseState.REPORTED);
        desk.act(Desk.DISPATCHER, REJECT).act(Desk.LEADER, new ConfirmRejection("同意"));
        desk.act(Desk.WORKER, new Appeal("还是不服"));
        assertThat(desk.refusal().code()).isEqualTo("APPEALED_ALREADY");
    }

    private Desk requested() {
        return desk.report(SampleCity.NOISE, Trust.MEDIUM).act(Desk.DISPATCHER, REJECT);
    }
}
