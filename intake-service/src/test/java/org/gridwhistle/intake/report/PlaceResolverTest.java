package org.gridwhistle.intake.report;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.intake.TestCity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceResolverTest {

    /** Degrees of longitude that are 40 m and 60 m long on the parallel of 32°. */
    private static final double FORTY_METRES = 0.000424;

    private static final double SIXTY_METRES = 0.000636;

    private final PlaceResolver resolver = new PlaceResolver(TestCity.city());

    @Test
    void a_code_alone_is_enough() {
        assertThat(resolver.resolve(TestCity.GRID_003, null))
                .isEqualTo(found(TestCity.GRID_003, "前进花园003", null, "329901"));
    }

    @Test
    void coordinates_alone_find_the_grid_around_them() {
        var point = new Draft.Point(32.005, 120.055);
        assertThat(resolver.resolve(null, point))
                .isEqualTo(found(TestCity.GRID_IN_OTHER_COUNTY, "和平新村001", point, "329902"));
    }

    @Test
    void of_two_grids_at_one_place_the_dedicated_one_is_meant() {
        assertThat(codeAt(null, 32.005, 120.005)).isEqualTo(TestCity.MARKET);
    }

    @Test
    void a_grid_around_the_dedicated_one_may_be_meant_all_the_same_if_it_is_named() {
        assertThat(codeAt("前进花园001", 32.005, 120.005)).isEqualTo(TestCity.GRID_001);
    }

    @Test
    void a_point_in_a_crack_between_outlines_belongs_to_the_nearest_grid() {
        assertThat(codeAt(null, 32.005, 120.02 + FORTY_METRES)).isEqualTo(TestCity.GRID_003);
    }

    @Test
    void a_point_beyond_every_grid_is_outside_the_city() {
        assertThat(fault(null, 32.005, 120.02 + SIXTY_METRES))
                .isEqualTo(FieldError.of("location", "OUTSIDE_CITY", 32.005, 120.02 + SIXTY_METRES));
        assertThat(fault(TestCity.GRID_003, -32.005, 120.015).code()).isEqualTo("OUTSIDE_CITY");
    }

    @Test
    void code_and_coordinates_agree_within_fifty_metres_of_the_edge() {
        assertThat(codeAt(TestCity.GRID_003, 32.008, 120.01 - FORTY_METRES)).isEqualTo(TestCity.GRID_003);
    }

    @Test
    void code_and_coordinates_that_lie_further_apart_disagree() {
        assertThat(fault("前进花园003", 32.008, 120.01 - SIXTY_METRES))
                .isEqualTo(FieldError.of("location", "GRID_AND_PLACE_DISAGREE", "前进花园003", "前进花园001"));
    }

    @Test
    void a_grid_without_an_outline_is_taken_at_its_word() {
        assertThat(codeAt(TestCity.WIND_FARM, 33.5, 121.9)).isEqualTo(TestCity.WIND_FARM);
    }

    @Test
    void a_label_that_two_grids_share_needs_coordinates() {
        assertThat(codeAt("幸福里001", 32.005, 120.205)).isEqualTo("329902002001001");
        var result = (PlaceResolver.Result.Refused) resolver.resolve("幸福里001", null);
        assertThat(result.fault()).isEqualTo(FieldError.of("gridCode", "AMBIGUOUS_GRID", "幸福里001", 2));
    }

    @Test
    void a_grid_that_nobody_knows_is_refused_whatever_the_coordinates() {
        assertThat(fault("前进花园999", 32.005, 120.015)).isEqualTo(FieldError.of("gridCode", "UNKNOWN_GRID", "前进花园999"));
    }

    @Test
    void words_alone_leave_it_to_the_city() {
        assertThat(resolver.resolve(null, null))
                .isEqualTo(new PlaceResolver.Result.Found(new Place(null, null, null, "3299", "3299")));
    }

    private String codeAt(String gridCode, double lat, double lon) {
        var result = (PlaceResolver.Result.Found) resolver.resolve(gridCode, new Draft.Point(lat, lon));
        return result.place().gridCode();
    }

    private FieldError fault(String gridCode, double lat, double lon) {
        var result = (PlaceResolver.Result.Refused) resolver.resolve(gridCode, new Draft.Point(lat, lon));
        return result.fault();
    }

    private static PlaceResolver.Result found(String code, String label, Draft.Point point, String county) {
        return new PlaceResolver.Result.Found(new Place(code, label, point, code, county));
    }
}
