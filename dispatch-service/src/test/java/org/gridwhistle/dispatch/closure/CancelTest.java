package org.gridwhistle.dispatch.closure;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.event.CaseCancelled;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CancelTest {

    private final Desk desk = Started.flooding();

    @Test
    void it_takes_two_leaders_and_every_unit_is_called_back() {
        desk.act(Desk.LEADER, new RequestCancel("演练数据"));
        assertThat(desk.now().state()).isEqualTo(CaseState.IN_PROGRESS);
        desk.act(Desk.LEADER, new ApproveCancel("属实"));
        assertThat(desk.refusal().code()).isEqualTo("SECOND_PERSON_REQUIRED");
        desk.act(Desk.SECOND_LEADER, new ApproveCancel("属实"));
        assertThat(desk.eventNames()).containsExactly("TaskWithdrawn", "TaskWithdrawn", "CaseCancelled");
        assertThat(desk.event(CaseCancelled.class).approvedBy()).isEqualTo("leader-2");
        assertThat(desk.now().state()).isEqualTo(CaseState.CANCELLED);
    }

    @Test
    void it_is_asked_for_once_and_may_be_denied() {
        desk.act(Desk.LEADER, new RequestCancel("演练数据")).act(Desk.SECOND_LEADER, new RequestCancel("演练数据"));
        assertThat(desk.refusal().code()).isEqualTo("CANCEL_PENDING");
        desk.act(Desk.SECOND_LEADER, new DenyCancel("确有其事")).act(Desk.SECOND_LEADER, new ApproveCancel("属实"));
        assertThat(desk.refusal().code()).isEqualTo("NO_CANCEL_TO_DECIDE");
    }

    @Test
    void what_is_closed_is_not_cancelled() {
        var closed = Started.closed().act(Desk.LEADER, new RequestCancel("演练数据"));
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
    }
}
