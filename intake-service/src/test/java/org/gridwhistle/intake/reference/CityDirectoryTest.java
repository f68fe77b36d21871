package org.gridwhistle.intake.reference;

import java.util.List;

import org.gridwhistle.intake.TestCity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CityDirectoryTest {

    private final CityDirectory directory = new CityDirectory();

    @BeforeEach
    void theCityIsKnown() {
        directory.apply(TestCity.records());
    }

    @Test
    void a_grid_goes_by_its_code_its_label_and_its_micro_grids() {
        assertThat(codesCalled(TestCity.GRID_003)).containsExactly(TestCity.GRID_003);
        assertThat(codesCalled("前进花园003")).containsExactly(TestCity.GRID_003);
        assertThat(codesCalled(TestCity.MICRO_GRID_OF_003)).containsExactly(TestCity.GRID_003);
        assertThat(codesCalled("前进花园003-01")).containsExactly(TestCity.GRID_003);
    }

    @Test
    void a_label_may_be_typed_with_full_width_digits_and_blanks_around() {
        assertThat(codesCalled(" 前进花园００３ ")).containsExactly(TestCity.GRID_003);
    }

    @Test
    void a_label_that_two_grids_share_names_both() {
        assertThat(codesCalled("幸福里001")).containsExactlyInAnyOrder("329901002001001", "329902002001001");
    }

    @Test
    void nobody_goes_by_an_unknown_name() {
        assertThat(codesCalled("前进花园999")).isEmpty();
    }

    @Test
    void the_root_of_the_tree_is_the_city() {
        assertThat(directory.city().code()).isEqualTo(TestCity.CODE);
    }

    @Test
    void a_source_tells_its_channel_and_trust() {
        assertThat(directory.city().source("WEIBAOSHI"))
                .contains(new Source("WEIBAOSHI", "MICRO_REPORT", "HIGH", true));
        assertThat(directory.city().source("NOBODY")).isEmpty();
    }

    @Test
    void what_is_deleted_is_unknown_from_then_on_and_earlier_snapshots_stay_as_they_were() {
        var before = directory.city();
        directory.apply(
                List.of(TestCity.deleted("matters", TestCity.MATTER), TestCity.deleted("grids", TestCity.GRID_003)));
        assertThat(directory.city().knowsMatter(TestCity.MATTER)).isFalse();
        assertThat(codesCalled(TestCity.MICRO_GRID_OF_003)).isEmpty();
        assertThat(before.knowsMatter(TestCity.MATTER)).isTrue();
    }

    @Test
    void a_record_that_cannot_be_read_costs_the_others_nothing() {
        directory.apply(List.of(
                TestCity.reference("sources", "BROKEN", "{\"code\": \"BROKEN\"}"),
                TestCity.source("NEW", "APP", "LOW", false)));
        assertThat(directory.city().source("NEW")).isPresent();
        assertThat(directory.city().source("BROKEN")).isEmpty();
    }

    private List<String> codesCalled(String name) {
        return directory.city().gridsCalled(name).stream().map(Grid::code).toList();
    }
}
