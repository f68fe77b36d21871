package org.gridwhistle.dispatch.suspension;

import java.time.Duration;
import java.time.Instant;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.Suspended;
import org.gridwhistle.dispatch.casefile.event.CaseResumed;
import org.gridwhistle.dispatch.casefile.event.CaseSuspended;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SuspensionTest {

    private static final Evidence AFTER = new Evidence(Evidence.Kind.AFTER, "photo-2");

    @Test
    void the_clocks_stand_still_and_go_on_where_they_stopped() {
        var desk = Started.flooding();
        var due = desk.task(SampleCity.HOUSING).times().handleDue();
        desk.act(Desk.LEADER, until(desk.time().plus(Duration.ofDays(30))));
        assertThat(desk.event(CaseSuspended.class).dueWhenSuspended()).isEqualTo(due);
        var stoppedAt = ((Suspended) desk.now()).suspension().since();
        desk.later(Duration.ofDays(10)).act(Desk.DISPATCHER, new Resume("可以施工了"));
        var paused = Duration.between(stoppedAt, desk.event(CaseResumed.class).resumedAt());
        assertThat(desk.event(CaseResumed.class).pausedSeconds()).isEqualTo(paused.toSeconds());
        assertThat(desk.task(SampleCity.HOUSING).times().handleDue()).isEqualTo(due.plus(paused));
        assertThat(desk.event(CaseResumed.class).handleDue()).isEqualTo(due.plus(paused));
        assertThat(desk.now().state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void what_was_overdue_before_stays_overdue() {
        var desk = Started.flooding().later(Duration.ofDays(2));
        var due = desk.task(SampleCity.HOUSING).times().handleDue();
        desk.act(Desk.LEADER, until(desk.time().plus(Duration.ofDays(30))))
                .later(Duration.ofDays(10))
                .act(Desk.DISPATCHER, new Resume("可以施工了"));
        assertThat(desk.task(SampleCity.HOUSING).times().handleDue()).isEqualTo(due);
    }

    @Test
    void a_unit_asks_and_the_leader_may_say_no() {
        var desk = Started.flooding();
        desk.asksSuspension(SampleCity.HOUSING, desk.time().plus(Duration.ofDays(20)));
        var task = desk.task(SampleCity.HOUSING).id();
        assertThat(desk.file().review().suspensionRequest(task)).isPresent();
        desk.act(Desk.LEADER, new DenySuspension(task, "不具备缓办理由"));
        assertThat(desk.file().review().suspensionRequests()).isEmpty();
        desk.act(Desk.LEADER, new DenySuspension(task, "不具备缓办理由"));
        assertThat(desk.refusal().code()).isEqualTo("NO_SUSPENSION_TO_DECIDE");
    }

    @Test
    void the_review_is_in_the_future_but_not_too_far() {
        var desk = Started.flooding();
        desk.act(Desk.LEADER, until(desk.time()));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("NOT_IN_FUTURE");
        desk.act(Desk.LEADER, until(desk.time().plus(Duration.ofDays(91))));
        assertThat(desk.refusal().code()).isEqualTo("SUSPENSION_TOO_LONG");
    }

    @Test
    void what_units_tell_meanwhile_is_kept_and_counts_when_it_goes_on() {
        var desk = Started.flooding();
        desk.act(Desk.LEADER, until(desk.time().plus(Duration.ofDays(30))));
        desk.fedBack(SampleCity.HOUSING, AFTER).handled(SampleCity.CIVIL);
        assertThat(desk.now()).isInstanceOf(Suspended.class);
        desk.act(Desk.DISPATCHER, new Resume("都已完成"));
        assertThat(desk.eventNames()).containsExactly("CaseResumed", "CheckRequested");
    }

    @Test
    void it_goes_on_by_itself_when_its_review_is_due_and_not_before() {
        var desk = Started.flooding();
        desk.act(Desk.LEADER, until(desk.time().plus(Duration.ofDays(30))));
        var standing = (Suspended) desk.now();
        assertThat(standing.resumeWhenDue(desk.setting(Desk.SYSTEM))).isEqualTo(standing.unchanged());
        desk.later(Duration.ofDays(30)).act(Desk.SYSTEM, (now, setting) -> standing.resumeWhenDue(setting));
        assertThat(desk.event(CaseResumed.class).automatic()).isTrue();
    }

    private static Suspend until(Instant reviewAt) {
        return new Suspend(SuspensionReason.SEASON, reviewAt, "汛期过后继续", null);
    }
}
