package org.gridwhistle.samplecity.city;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CityCountsTest {

    private static final City DEMO = City.of(CitySize.DEMO);
    private static final City FULL = City.of(CitySize.FULL);

    @Test
    @DisplayName("The demo city has 1 city, 2 counties, 4 towns, 40 grids and 280 micro-grids")
    void demo() {
        assertThat(DEMO.areas(Area.Level.CITY)).hasSize(1);
        assertThat(DEMO.areas(Area.Level.COUNTY)).hasSize(2);
        assertThat(DEMO.areas(Area.Level.TOWN)).hasSize(4);
        assertThat(DEMO.grids()).hasSize(40);
        assertThat(DEMO.microGrids()).hasSize(280);
    }

    @Test
    @DisplayName(
            "The full city has 1 + 10 + 96 centres, 8,470 general and 861 dedicated grids, 61,993 micro-grids and 130 departments")
    void full() {
        assertThat(FULL.areas(Area.Level.CITY)).hasSize(1);
        assertThat(FULL.areas(Area.Level.COUNTY)).hasSize(10);
        assertThat(FULL.areas(Area.Level.TOWN)).hasSize(96);
        assertThat(FULL.grids())
                .filteredOn(grid -> grid.kind() == Grid.Kind.GENERAL)
                .hasSize(8_470);
        assertThat(FULL.grids())
                .filteredOn(grid -> grid.kind() == Grid.Kind.DEDICATED)
                .hasSize(861);
        assertThat(FULL.microGrids()).hasSize(61_993);
        assertThat(FULL.units())
                .filteredOn(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                .hasSize(130);
    }

    @Test
    @DisplayName("The catalog has 6 classes, 64 items and 284 leaves")
    void catalog() {
        var codes = FULL.catalog().matters().stream().map(Matter::code).toList();

        assertThat(codes).hasSize(284).doesNotHaveDuplicates();
        assertThat(codes.stream().map(code -> code.substring(0, 4)).distinct()).hasSize(64);
        assertThat(codes.stream().map(code -> code.substring(0, 2)).distinct()).hasSize(6);
    }

    @Test
    @DisplayName("Every town has about 117 basic, 99 assisted and 124 withdrawn lines, about 340 in all")
    void authorityLists() {
        var towns = FULL.authorityLists().stream().collect(Collectors.groupingBy(AuthorityLine::area));

        assertThat(towns).hasSize(96).allSatisfy((town, lines) -> {
            var kinds = lines.stream().collect(Collectors.groupingBy(AuthorityLine::kind, Collectors.counting()));
            assertThat(lines.size()).isBetween(330, 350);
            assertThat(kinds.get(AuthorityLine.Kind.BASIC)).isBetween(114L, 120L);
            assertThat(kinds.get(AuthorityLine.Kind.ASSIST)).isBetween(92L, 106L);
            assertThat(kinds.get(AuthorityLine.Kind.WITHDRAWN)).isBetween(112L, 130L);
        });
    }

    @Test
    @DisplayName("Making the same size again gives the same bytes")
    void determinism() {
        for (var size : CitySize.values()) {
            assertThat(everything(City.of(size))).isEqualTo(everything(City.of(size)));
        }
    }

    @Test
    @DisplayName("Micro-grids have 50 to 100 households, and a grid as many as its micro-grids")
    void households() {
        assertThat(FULL.microGrids())
                .allSatisfy(part -> assertThat(part.households()).isBetween(50, 100));
        var sums = FULL.microGrids().stream()
                .collect(Collectors.groupingBy(MicroGrid::grid, Collectors.summingInt(MicroGrid::households)));
        assertThat(FULL.grids())
                .allSatisfy(grid -> assertThat(grid.households()).isEqualTo(sums.getOrDefault(grid.code(), 0)));
    }

    private static String everything(City city) {
        return Arrays.stream(ReferenceKind.values())
                .map((Function<ReferenceKind, String>) city::csv)
                .collect(Collectors.joining());
    }
}
