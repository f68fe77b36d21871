package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.chassis.problem.Refusal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridwhistle.department.task.TaskSamples.ASSIGNED;
import static org.gridwhistle.department.task.TaskSamples.CASE_PLACE;
import static org.gridwhistle.department.task.TaskSamples.DEADLINES;
import static org.gridwhistle.department.task.TaskSamples.NOW;
import static org.gridwhistle.department.task.TaskSamples.TODAY;
import static org.gridwhistle.department.task.TaskSamples.accepted;
import static org.gridwhistle.department.task.TaskSamples.brief;
import static org.gridwhistle.department.task.TaskSamples.pending;
import static org.gridwhistle.department.task.TaskSamples.refusal;

/** 报到: somebody, at a time that can be, at the place or with a good reason. */
class ArrivalsTest {

    /** One degree of latitude is 111,195 m on this sphere. */
    private static final double METRE = 1 / 111_195.0;

    private static final String REASON = "道路积水,车辆无法靠近";

    @Test
    void nobody_is_not_enough() {
        assertThat(refused(at(NOW, CASE_PLACE, List.of(), null))).isEqualTo(Refusal.of(TaskProblem.PEOPLE_REQUIRED));
        assertThat(refused(at(NOW, CASE_PLACE, List.of(" "), null))).isEqualTo(Refusal.of(TaskProblem.PEOPLE_REQUIRED));
        assertThat(refused(at(NOW, CASE_PLACE, null, null))).isEqualTo(Refusal.of(TaskProblem.PEOPLE_REQUIRED));
    }

    @Test
    void now_counts_and_a_moment_later_does_not() {
        assertThat(admits(at(NOW, CASE_PLACE, someone(), null))).isTrue();
        assertThat(refused(at(NOW.plusNanos(1), CASE_PLACE, someone(), null)))
                .isEqualTo(Refusal.of(TaskProblem.ARRIVAL_IN_THE_FUTURE));
    }

    @Test
    void the_moment_of_the_assignment_counts_and_a_moment_earlier_does_not() {
        assertThat(admits(at(ASSIGNED, CASE_PLACE, someone(), null))).isTrue();
        assertThat(refused(at(ASSIGNED.minusNanos(1), CASE_PLACE, someone(), null)))
                .isEqualTo(Refusal.of(TaskProblem.ARRIVAL_BEFORE_ASSIGNMENT));
    }

    @Test
    void within_the_radius_is_there() {
        assertThat(admits(at(NOW, metresNorth(299), someone(), null))).isTrue();
    }

    @Test
    void beyond_the_radius_is_not_and_both_distances_are_told() {
        assertThat(refused(at(NOW, metresNorth(302), someone(), null)))
                .isEqualTo(Refusal.of(TaskProblem.TOO_FAR_FROM_THE_PLACE, 302, 300));
    }

    @Test
    void a_reason_overrides_the_distance() {
        assertThat(admits(at(NOW, metresNorth(5_000), someone(), REASON))).isTrue();
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(refused(at(NOW, metresNorth(5_000), someone(), "  ")))
                .isEqualTo(Refusal.of(TaskProblem.TOO_FAR_FROM_THE_PLACE, 5000, 300));
    }

    @Test
    void a_reason_overrides_neither_people_nor_time() {
        assertThat(refused(at(NOW, CASE_PLACE, List.of(), REASON)).is(TaskProblem.PEOPLE_REQUIRED))
                .isTrue();
        assertThat(refused(at(NOW.plusSeconds(1), CASE_PLACE, someone(), REASON))
                        .is(TaskProblem.ARRIVAL_IN_THE_FUTURE))
                .isTrue();
    }

    @Test
    void on_site_without_coordinates_needs_a_reason() {
        var address = new Place(null, null, "村委会门口");
        assertThat(refused(at(NOW, null, someone(), null))).isEqualTo(Refusal.of(TaskProblem.PLACE_REQUIRED));
        assertThat(refused(at(NOW, address, someone(), null))).isEqualTo(Refusal.of(TaskProblem.PLACE_REQUIRED));
        assertThat(admits(at(NOW, address, someone(), REASON))).isTrue();
    }

    @Test
    void a_case_without_a_point_has_nothing_to_be_far_from() {
        var unknown = pending(TaskRole.LEAD, brief(null, EvidenceRule.NONE, false), DEADLINES);
        var byAddress =
                pending(TaskRole.LEAD, brief(new Place(null, null, "陆庄村"), EvidenceRule.NONE, false), DEADLINES);
        var arrival = at(NOW, metresNorth(90_000), someone(), null);
        assertThat(accepted(unknown.arrive(arrival, TODAY))).isInstanceOf(Arrived.class);
        assertThat(accepted(byAddress.arrive(arrival, TODAY))).isInstanceOf(Arrived.class);
    }

    @Test
    void remote_counts_only_where_the_matter_allows_it_or_with_a_reason() {
        var allowing = pending(TaskRole.LEAD, brief(CASE_PLACE, EvidenceRule.NONE, true), DEADLINES);
        assertThat(accepted(allowing.arrive(remote(null), TODAY))).isInstanceOf(Arrived.class);
        assertThat(refused(remote(null))).isEqualTo(Refusal.of(TaskProblem.REMOTE_NOT_ALLOWED));
        assertThat(admits(remote(REASON))).isTrue();
    }

    @Test
    void distances_are_those_of_the_globe() {
        var beijing = new Place(39.9042, 116.4074, null);
        var shanghai = new Place(31.2304, 121.4737, null);
        assertThat(beijing.metresTo(shanghai)).isCloseTo(1_067_300, within(1_000.0));
        assertThat(beijing.metresTo(beijing)).isZero();
    }

    private static Arrival at(Instant time, Place place, List<String> people, String reason) {
        return new Arrival(time, Arrival.Mode.ON_SITE, place, people, reason, List.of());
    }

    private static Arrival remote(String reason) {
        return new Arrival(NOW, Arrival.Mode.REMOTE, null, someone(), reason, List.of());
    }

    private static List<String> someone() {
        return List.of("陈建国");
    }

    private static Place metresNorth(double metres) {
        return new Place(CASE_PLACE.lat() + metres * METRE, CASE_PLACE.lon(), null);
    }

    private static boolean admits(Arrival arrival) {
        return accepted(pending().arrive(arrival, TODAY)) instanceof Arrived;
    }

    private static Refusal refused(Arrival arrival) {
        return refusal(pending().arrive(arrival, TODAY));
    }
}
