package org.gridwhistle.analytics.metric;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTest {

    @Test
    void a_day_begins_at_midnight_in_shanghai() {
        assertThat(Window.edge("2026-07-10")).contains(OffsetDateTime.parse("2026-07-10T00:00:00+08:00"));
    }

    @Test
    void another_offset_is_the_same_instant_in_shanghai() {
        assertThat(Window.edge("2026-07-09T16:00:00Z")).contains(OffsetDateTime.parse("2026-07-10T00:00:00+08:00"));
    }

    @Test
    void a_plus_that_a_query_turned_into_a_space_is_still_a_plus() {
        assertThat(Window.edge("2026-07-10T08:00:00 08:00"))
                .contains(OffsetDateTime.parse("2026-07-10T08:00:00+08:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-07-10T08:00:00", "20260710"})
    void anything_else_is_no_edge(String text) {
        assertThat(Window.edge(text)).isEmpty();
    }

    @Test
    void a_window_that_ends_where_it_begins_is_empty() {
        var noon = OffsetDateTime.parse("2026-07-10T12:00:00+08:00");
        assertThat(new Window(noon, noon).isEmpty()).isTrue();
        assertThat(new Window(noon, noon.plusSeconds(1)).isEmpty()).isFalse();
    }
}
