package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.InProgress;
import org.gridwhistle.dispatch.casefile.event.CaseEscalated;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EscalateTest {

    private static final Escalate LOUDER = new Escalate("久拖不决");

    @Test
    void a_case_under_way_is_raised_to_the_top_and_no_further() {
        var flooding = Started.flooding();
        for (var rank : List.of(Rank.KEY, Rank.HARD, Rank.HIGHEST)) {
            flooding.act(Desk.DISPATCHER, LOUDER);
            assertThat(flooding.file().calling().rank()).isEqualTo(rank);
        }
        assertThat(flooding.event(CaseEscalated.class).automatic()).isFalse();
        assertThat(flooding.now()).isInstanceOf(InProgress.class);
        flooding.act(Desk.DISPATCHER, LOUDER);
        assertThat(flooding.refusal().code()).isEqualTo("TOP_LEVEL_REACHED");
    }

    @Test
    void before_anybody_is_called_it_takes_the_right_to_blow_so_loud() {
        var noise = new Desk().report(SampleCity.NOISE, Trust.HIGH).act(Desk.DISPATCHER, LOUDER);
        assertThat(noise.refusal().code()).isEqualTo("WHISTLE_BEYOND_YOUR_RIGHT");
        noise.act(Desk.TOWN_LEADER, LOUDER).act(Desk.TOWN_LEADER, LOUDER);
        assertThat(noise.refusal().code()).isEqualTo("WHISTLE_BEYOND_YOUR_RIGHT");
        noise.act(Desk.LEADER, LOUDER);
        assertThat(noise.file().calling().rank()).isEqualTo(Rank.HARD);
    }

    @Test
    void what_was_raised_is_never_blown_softer_and_needs_no_second_word() {
        var call = new Call(SampleCity.HOUSING, List.of(), List.of());
        var noise = new Desk()
                .report(SampleCity.NOISE, Trust.HIGH)
                .act(Desk.LEADER, LOUDER)
                .act(Desk.DISPATCHER, new Dispatch(WhistleLevel.KEY, call, null, null));
        assertThat(noise.now()).isInstanceOf(Dispatched.class);
        assertThat(noise.file().calling().rank()).isEqualTo(Rank.KEY);
    }

    @Test
    void nobody_is_called_louder_for_what_is_closed() {
        var closed = Started.closed().act(Desk.LEADER, LOUDER);
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
    }
}
