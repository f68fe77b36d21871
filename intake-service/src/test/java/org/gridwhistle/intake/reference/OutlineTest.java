package org.gridwhistle.intake.reference;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OutlineTest {

    /** An L: the square south-west of (120.02, 32.02) without its north-eastern quarter. */
    private static final Outline BEND = Outline.of(List.of(
                    corner(120.00, 32.00),
                    corner(120.02, 32.00),
                    corner(120.02, 32.01),
                    corner(120.01, 32.01),
                    corner(120.01, 32.02),
                    corner(120.00, 32.02)))
            .orElseThrow();

    @Test
    void inside_and_on_the_edge_the_distance_is_nothing() {
        assertThat(BEND.metresTo(32.005, 120.015)).isZero();
        assertThat(BEND.metresTo(32.000, 120.010)).isZero();
    }

    @Test
    void the_inner_corner_of_a_bend_is_outside() {
        assertThat(BEND.metresTo(32.015, 120.0101)).isCloseTo(9.4, within(0.1));
    }

    @Test
    void a_degree_of_longitude_is_shorter_than_one_of_latitude() {
        assertThat(BEND.metresTo(32.005, 120.021)).isCloseTo(94.3, within(0.2));
        assertThat(BEND.metresTo(31.999, 120.005)).isCloseTo(111.2, within(0.2));
    }

    @Test
    void a_ring_may_be_closed_or_left_open() {
        var open = List.of(corner(0, 0), corner(1, 0), corner(1, 1));
        var closed = List.of(corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 0));
        assertThat(Outline.of(open).orElseThrow().squareDegrees())
                .isEqualTo(Outline.of(closed).orElseThrow().squareDegrees())
                .isEqualTo(0.5);
    }

    @Test
    void what_encloses_nothing_is_no_outline() {
        assertThat(Outline.of(List.of())).isEmpty();
        assertThat(Outline.of(List.of(corner(0, 0), corner(1, 1)))).isEmpty();
        assertThat(Outline.of(List.of(corner(0, 0), corner(1, 1), corner(2, 2))))
                .isEmpty();
        assertThat(Outline.of(List.of(corner(0, 0), corner(1, 1), new double[] {1})))
                .isEmpty();
    }

    private static double[] corner(double lon, double lat) {
        return new double[] {lon, lat};
    }
}
