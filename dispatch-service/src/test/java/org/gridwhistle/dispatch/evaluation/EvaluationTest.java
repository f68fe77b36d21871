package org.gridwhistle.dispatch.evaluation;

import java.time.Duration;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.Closed;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.event.CaseEvaluated;
import org.gridwhistle.dispatch.casefile.event.CaseRated;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evaluation;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTest {

    private static final RecordCallback UNREACHED = new RecordCallback(Callback.Outcome.UNREACHED, null, null, "无人接听");
    private static final RecordCallback REACHED =
            new RecordCallback(Callback.Outcome.REACHED, Resolved.YES, Satisfaction.SATISFIED, null);

    private final Desk desk = Started.closed();

    @Test
    void whoever_was_reached_is_not_called_again() {
        desk.act(Desk.DISPATCHER, REACHED);
        assertThat(desk.event(CaseEvaluated.class).by()).isEqualTo(Evaluation.By.CALLBACK);
        desk.act(Desk.DISPATCHER, REACHED);
        assertThat(desk.refusal().code()).isEqualTo("WRONG_STATE");
    }

    @Test
    void the_third_attempt_is_the_last() {
        desk.act(Desk.DISPATCHER, UNREACHED).act(Desk.DISPATCHER, UNREACHED);
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
        desk.act(Desk.DISPATCHER, UNREACHED);
        assertThat(desk.now().state()).isEqualTo(CaseState.EVALUATED);
    }

    @Test
    void an_answer_fits_its_outcome() {
        desk.act(Desk.DISPATCHER, new RecordCallback(Callback.Outcome.REACHED, Resolved.YES, null, null));
        assertThat(desk.refusal().code()).isEqualTo("CALLBACK_ANSWER_MISMATCH");
        desk.act(Desk.DISPATCHER, new RecordCallback(Callback.Outcome.UNREACHED, Resolved.YES, null, null));
        assertThat(desk.refusal().code()).isEqualTo("CALLBACK_ANSWER_MISMATCH");
    }

    @Test
    void nobody_excludes_his_own_callback_and_none_is_excluded_twice() {
        desk.act(Desk.DISPATCHER, UNREACHED).act(Desk.DISPATCHER, new ExcludeCallback(1, "号码有误"));
        assertThat(desk.refusal().code()).isEqualTo("SECOND_PERSON_REQUIRED");
        desk.act(Desk.LEADER, new ExcludeCallback(1, "号码有误")).act(Desk.LEADER, new ExcludeCallback(1, "号码有误"));
        assertThat(desk.refusal().code()).isEqualTo("CALLBACK_EXCLUDED_ALREADY");
        desk.act(Desk.LEADER, new ExcludeCallback(2, "号码有误"));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("UNKNOWN_CALLBACK");
    }

    @Test
    void the_grid_rates_each_unit_once_and_has_to_say_which() {
        desk.act(Desk.WORKER, new Rate(null, null, 5, null, null));
        assertThat(desk.refusal().errors()).extracting("code").containsExactly("UNIT_NOT_RATEABLE");
        desk.act(Desk.WORKER, new Rate(null, SampleCity.HOUSING, 5, Resolved.YES, "到场快"));
        assertThat(desk.event(CaseRated.class).ratedUnit()).isEqualTo(SampleCity.HOUSING);
        desk.act(Desk.WORKER, new Rate(desk.task(SampleCity.HOUSING).id(), null, 1, null, null));
        assertThat(desk.refusal().code()).isEqualTo("RATED_ALREADY");
        desk.act(Desk.WORKER, new Rate(null, SampleCity.CIVIL, 3, null, null));
        assertThat(desk.now().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void a_residents_word_ends_the_waiting_and_counts_once() {
        desk.resident("grid.event.rated.v1", new RateAsResident(Resolved.YES, 5, "满意"), "满意");
        assertThat(desk.eventNames()).containsExactly("CaseRated", "CaseEvaluated");
        desk.resident("grid.event.rated.v1", new RateAsResident(Resolved.NO, 1, "不满意"), "不满意");
        assertThat(desk.eventNames()).containsExactly("ResidentHeard");
    }

    @Test
    void a_unit_says_once_what_it_thinks_of_the_whistle_even_after_its_task_has_ended() {
        var rated = desk.news(
                SampleCity.HOUSING,
                "grid.task.whistle-rated.v1",
                TaskState.CONFIRMED,
                new TaskNews.WhistleRated(true, 4, "确属本单位职责"));
        desk.hear(rated);
        assertThat(desk.event(CaseRated.class).rater()).isEqualTo(Party.DEPARTMENT);
        desk.hear(rated);
        assertThat(desk.events()).isEmpty();
    }

    @Test
    void when_nobody_answers_in_time_nobody_is_asked_any_more() {
        var closed = (Closed) desk.now();
        assertThat(closed.evaluateWhenDue(desk.setting(Desk.SYSTEM))).isEqualTo(closed.unchanged());
        desk.later(Duration.ofDays(15)).act(Desk.SYSTEM, (now, setting) -> closed.evaluateWhenDue(setting));
        assertThat(desk.event(CaseEvaluated.class).by()).isEqualTo(Evaluation.By.TIMEOUT);
    }
}
