package org.gridwhistle.dispatch.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.incident.Storms.Drop;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StormsTest {

    private static final Storms STORMS = new Storms(5, 300);
    private static final UUID RAGING = new UUID(9, 9);

    @Test
    void enough_reports_along_a_street_are_one_incident() {
        var gatherings = STORMS.of(street(6, "030101"));
        assertThat(gatherings).singleElement().satisfies(storm -> {
            assertThat(storm.isNew()).isTrue();
            assertThat(storm.cases()).hasSize(6);
        });
    }

    @Test
    void too_few_are_none() {
        assertThat(STORMS.of(street(4, "030101"))).isEmpty();
    }

    @Test
    void reports_of_different_matters_do_not_add_up() {
        var both = new ArrayList<>(street(4, "030101"));
        both.addAll(street(4, "040101"));
        assertThat(STORMS.of(both)).isEmpty();
    }

    @Test
    void whoever_looks_in_whatever_order_means_the_same_incident() {
        var shuffled = new ArrayList<>(street(7, "030101"));
        Collections.shuffle(shuffled, new Random(1));
        assertThat(STORMS.of(shuffled).getFirst().incident())
                .isEqualTo(STORMS.of(street(7, "030101")).getFirst().incident());
    }

    @Test
    void a_new_report_near_a_storm_joins_it_and_a_far_one_does_not() {
        var storm = drop(1, 32.5300, true, RAGING);
        var near = drop(2, 32.5310, false, null);
        var far = drop(3, 32.5900, false, null);
        assertThat(STORMS.of(List.of(storm, near, far)))
                .containsExactly(new Storms.Gathering(RAGING, "房屋进水", List.of(near.caseId()), false));
    }

    @Test
    void what_belongs_to_an_incident_that_draws_nothing_in_is_left_alone() {
        var drops = IntStream.range(0, 6)
                .mapToObj(i -> drop(i, 32.53 + i * 0.001, true, null))
                .toList();
        assertThat(STORMS.of(drops)).isEmpty();
    }

    private static List<Drop> street(int length, String matter) {
        return IntStream.range(0, length)
                .mapToObj(i -> new Drop(
                        new UUID(matter.hashCode(), i),
                        matter,
                        "房屋进水",
                        new Place(32.53 + i * 0.002, 120.46, null),
                        false,
                        null))
                .toList();
    }

    private static Drop drop(int number, double lat, boolean bound, UUID storm) {
        return new Drop(new UUID(1, number), "030101", "房屋进水", new Place(lat, 120.46, null), bound, storm);
    }
}
