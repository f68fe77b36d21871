package org.gridwhistle.dispatch.progress;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.InProgress;
import org.gridwhistle.dispatch.casefile.OnSite;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.event.CheckRequested;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.whistle.DecideReturn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FollowingTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void dispatched() {
        desk.reportStraight(SampleCity.FLOODING);
    }

    @Test
    void a_case_follows_its_lead() {
        assertThat(desk.signed(SampleCity.HOUSING).now()).isInstanceOf(Dispatched.class);
        assertThat(desk.arrived(SampleCity.HOUSING).now()).isInstanceOf(OnSite.class);
        assertThat(desk.found(SampleCity.HOUSING).now()).isInstanceOf(InProgress.class);
    }

    @Test
    void a_case_does_not_follow_the_others() {
        assertThat(desk.handled(SampleCity.CIVIL).now()).isInstanceOf(Dispatched.class);
    }

    @Test
    void a_check_is_asked_for_once_all_who_are_mandatory_have_fed_back() {
        desk.handled(SampleCity.HOUSING).handled(SampleCity.CIVIL);
        assertThat(desk.now()).isInstanceOf(InProgress.class);
        desk.handled(SampleCity.VILLAGE);
        assertThat(desk.now()).isInstanceOf(PendingCheck.class);
        assertThat(desk.event(CheckRequested.class).feedbackAt())
                .isEqualTo(desk.task(SampleCity.VILLAGE).feedback().at());
    }

    @Test
    void the_leads_feedback_may_be_the_last() {
        desk.handled(SampleCity.VILLAGE).handled(SampleCity.CIVIL).handled(SampleCity.HOUSING);
        assertThat(desk.eventNames()).containsExactly("TaskReported", "CheckRequested");
    }

    @Test
    void news_that_comes_twice_or_late_changes_nothing() {
        var signed = desk.news(
                SampleCity.HOUSING, "grid.task.signed.v1", TaskState.SIGNED, new TaskNews.Signed(desk.time()));
        desk.hear(signed).arrived(SampleCity.HOUSING);
        var before = desk.now();
        desk.hear(signed);
        assertThat(desk.now()).isEqualTo(before);
        assertThat(desk.events()).isEmpty();
        assertThat(desk.refusal()).isNull();
    }

    @Test
    void a_gap_in_the_news_is_caught_up() {
        desk.found(SampleCity.HOUSING);
        assertThat(desk.now()).isInstanceOf(InProgress.class);
        assertThat(desk.eventNames()).containsExactly("TaskReported", "CaseProgressed", "CaseProgressed");
    }

    @Test
    void an_arrival_without_signature_counts_as_one() {
        desk.arrived(SampleCity.HOUSING);
        var task = desk.task(SampleCity.HOUSING);
        assertThat(task.signedAt()).isEqualTo(task.arrivedAt());
    }

    @Test
    void everybody_who_had_a_hand_in_it_is_remembered() {
        desk.handled(SampleCity.HOUSING).signed(SampleCity.CIVIL);
        assertThat(desk.file().handlers()).extracting("id").containsExactly("handler@U-HOUSING", "handler@U-CIVIL");
    }

    @Test
    void a_task_that_stands_still_is_shown_as_such_and_goes_on_where_it_was() {
        desk.found(SampleCity.HOUSING);
        desk.hear(desk.news(SampleCity.HOUSING, "grid.task.suspended.v1", TaskState.SUSPENDED, new TaskNews.Echo()));
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.SUSPENDED);
        desk.hear(desk.news(SampleCity.HOUSING, "grid.task.resumed.v1", TaskState.HANDLING, new TaskNews.Echo()));
        assertThat(desk.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.HANDLING);
        assertThat(desk.now()).isInstanceOf(InProgress.class);
    }

    @Test
    void a_task_that_was_transferred_is_shown_as_such_whatever_comes_after() {
        desk.asksTransfer(SampleCity.CIVIL, SampleCity.WATER);
        var task = desk.task(SampleCity.CIVIL).id();
        desk.act(Desk.DISPATCHER, new DecideReturn(task, ReturnDecision.APPROVED, null, "同意改派"));
        desk.hear(desk.news(SampleCity.CIVIL, "grid.task.transferred.v1", TaskState.TRANSFERRED, new TaskNews.Echo()));
        assertThat(desk.task(SampleCity.CIVIL).state()).isEqualTo(TaskState.TRANSFERRED);
    }

    @Test
    void an_echo_is_nobodys_news() {
        var version = desk.file().version();
        desk.hear(desk.news(SampleCity.HOUSING, "grid.task.assigned.v1", TaskState.PENDING_SIGN, new TaskNews.Echo()));
        assertThat(desk.events()).isEmpty();
        assertThat(desk.file().version()).isEqualTo(version);
        assertThat(desk.task(SampleCity.HOUSING).version()).isEqualTo(1);
        assertThat(desk.file().handlers()).isEmpty();
    }
}
