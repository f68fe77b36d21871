package org.gridwhistle.samplecity.city;

import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CityNamesTest {

    @Test
    @DisplayName("The demo city has the grid 前进花园003, under its code too")
    void wellKnownGrid() {
        var city = City.of(CitySize.DEMO);

        var grid = city.grid("前进花园003").orElseThrow();

        assertThat(city.grid(grid.code())).contains(grid);
        assertThat(grid.kind()).isEqualTo(Grid.Kind.GENERAL);
        assertThat(grid.partyBranch()).isEqualTo("前进花园003网格党支部");
    }

    @Test
    @DisplayName(
            "Places of one parent have different names, and villages and towns have different names in the whole city")
    void uniquePlaces() {
        var city = City.of(CitySize.FULL);

        assertThat(city.areas().stream().map(Area::name).collect(Collectors.toSet()))
                .hasSameSizeAs(city.areas());
        assertThat(city.units().stream().map(Unit::name).collect(Collectors.toSet()))
                .hasSameSizeAs(city.units());
    }

    @Test
    @DisplayName("Towns are 镇 and 街道, villages are 村 and 社区")
    void variety() {
        var city = City.of(CitySize.DEMO);

        assertThat(city.areas(Area.Level.TOWN)).extracting(Area::name).anyMatch(name -> name.endsWith("镇"));
        assertThat(city.areas(Area.Level.TOWN)).extracting(Area::name).anyMatch(name -> name.endsWith("街道"));
        assertThat(city.areas(Area.Level.VILLAGE)).extracting(Area::name).anyMatch(name -> name.endsWith("村"));
        assertThat(city.areas(Area.Level.VILLAGE)).extracting(Area::name).anyMatch(name -> name.endsWith("社区"));
    }
}
