package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.stream.IntStream;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.event.CaseTagged;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TagCaseTest {

    private final Desk desk = new Desk().report(SampleCity.NOISE, Trust.HIGH);

    @Test
    void tags_are_kept_in_the_order_in_which_they_came() {
        tag(List.of("汛期", "民生实事", "汛期"), List.of());
        tag(List.of("复查"), List.of("汛期"));
        assertThat(desk.file().calling().tags()).containsExactly("民生实事", "复查");
        assertThat(desk.event(CaseTagged.class).removed()).containsExactly("汛期");
    }

    @Test
    void what_changes_nothing_is_no_news() {
        tag(List.of("汛期"), List.of());
        tag(List.of("汛期"), List.of("民生实事"));
        assertThat(desk.refusal()).isNull();
        assertThat(desk.events()).isEmpty();
    }

    @Test
    void there_are_twenty_at_most() {
        tag(IntStream.range(0, 20).mapToObj(i -> "标签" + i).toList(), List.of());
        tag(List.of("汛期"), List.of());
        assertThat(desk.refusal().code()).isEqualTo("TOO_MANY_TAGS");
        tag(List.of("汛期"), List.of("标签0"));
        assertThat(desk.file().calling().tags()).hasSize(20).endsWith("汛期");
    }

    @Test
    void what_has_ended_keeps_the_tags_that_it_had() {
        var closed = Started.closed().act(Desk.DISPATCHER, new TagCase(List.of("汛期"), List.of()));
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
    }

    private void tag(List<String> add, List<String> remove) {
        desk.act(Desk.DISPATCHER, new TagCase(add, remove));
    }
}
