package org.gridwhistle.samplecity.city;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CityReferencesTest {

    @ParameterizedTest
    @EnumSource(CitySize.class)
    @DisplayName("Codes come once, and a code begins with its parent's")
    void codes(CitySize size) {
        var city = City.of(size);

        assertThat(codes(city.areas(), Area::code)).doesNotHaveDuplicates();
        assertThat(codes(city.grids(), Grid::code)).doesNotHaveDuplicates().allMatch(code -> code.length() == 15);
        assertThat(codes(city.grids(), Grid::label)).doesNotHaveDuplicates();
        assertThat(codes(city.microGrids(), MicroGrid::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() == 17);
        assertThat(codes(city.units(), Unit::code)).doesNotHaveDuplicates();
        assertThat(codes(city.authorityLists(), AuthorityLine::code)).doesNotHaveDuplicates();
        assertThat(city.areas())
                .filteredOn(area -> area.parent() != null)
                .allMatch(area -> area.code().startsWith(area.parent()));
        assertThat(city.grids()).allMatch(grid -> grid.code().startsWith(grid.village()));
        assertThat(city.microGrids()).allMatch(part -> part.code().startsWith(part.grid()));
    }

    @ParameterizedTest
    @EnumSource(CitySize.class)
    @DisplayName("Every code that is referred to exists")
    void references(CitySize size) {
        var city = City.of(size);
        var areas = Set.copyOf(codes(city.areas(), Area::code));
        var lines = Set.copyOf(codes(city.catalog().lines(), Line::code));
        var units = Set.copyOf(codes(city.units(), Unit::code));
        var matters = Set.copyOf(codes(city.catalog().matters(), Matter::code));

        assertThat(codes(city.areas().subList(1, city.areas().size()), Area::parent))
                .isSubsetOf(areas);
        assertThat(codes(city.grids(), Grid::village)).isSubsetOf(areas);
        assertThat(codes(city.microGrids(), MicroGrid::grid)).isSubsetOf(Set.copyOf(codes(city.grids(), Grid::code)));
        assertThat(codes(city.units(), Unit::area)).isSubsetOf(areas);
        assertThat(codes(city.units(), Unit::line)).isSubsetOf(lines);
        assertThat(codes(city.catalog().matters(), Matter::leadLine)).isSubsetOf(lines);
        assertThat(city.catalog().matters()).allMatch(matter -> lines.containsAll(matter.cooperatingLines()));
        assertThat(codes(city.authorityLists(), AuthorityLine::area)).isSubsetOf(areas);
        assertThat(codes(city.authorityLists(), AuthorityLine::matter)).isSubsetOf(matters);
        assertThat(codes(city.authorityLists(), AuthorityLine::lead)).isSubsetOf(units);
        assertThat(city.authorityLists()).allMatch(line -> units.containsAll(line.cooperating()));
    }

    @ParameterizedTest
    @EnumSource(CitySize.class)
    @DisplayName(
            "A basic line is led in the town, an assisted one above it, and a withdrawn one never reaches the town")
    void kinds(CitySize size) {
        var city = City.of(size);
        var levels = city.units().stream().collect(Collectors.toMap(Unit::code, Unit::level));

        assertThat(city.authorityLists()).allSatisfy(line -> {
            switch (line.kind()) {
                case BASIC -> assertThat(line.lead()).startsWith(line.area());
                case ASSIST -> {
                    assertThat(levels.get(line.lead())).isLessThan(Area.Level.TOWN);
                    assertThat(line.cooperating()).contains(Unit.code(line.area(), "TOWN"));
                    assertThat(line.townPart()).isNotEmpty();
                }
                case WITHDRAWN ->
                    assertThat(line.cooperating())
                            .map(levels::get)
                            .allMatch(level -> level.compareTo(Area.Level.TOWN) < 0);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CitySize.class)
    @DisplayName("A town's two lines for one matter differ in their circumstance")
    void circumstances(CitySize size) {
        var pairs = City.of(size).authorityLists().stream()
                .collect(Collectors.groupingBy(line -> line.area() + line.matter()));

        assertThat(pairs.values())
                .filteredOn(lines -> lines.size() > 1)
                .isNotEmpty()
                .allSatisfy(lines -> {
                    assertThat(codes(lines, AuthorityLine::circumstance)).doesNotHaveDuplicates();
                    assertThat(codes(lines, AuthorityLine::circumstance)).doesNotContain("");
                });
    }

    private static <T> List<String> codes(List<T> items, Function<T, String> code) {
        return items.stream().map(code).toList();
    }
}
