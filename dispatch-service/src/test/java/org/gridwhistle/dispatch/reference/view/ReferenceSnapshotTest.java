package org.gridwhistle.dispatch.reference.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.Grid;
import org.gridwhistle.dispatch.casefile.lookup.LimitRule;
import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;
import org.gridwhistle.dispatch.casefile.lookup.Unit;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.reference.SmallCity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceSnapshotTest {

    private static final String GRID = "329901001001003";

    private final ReferenceView city = SmallCity.view();

    @Test
    @DisplayName("A grid is found by its code and by its label")
    void grids() {
        var grid = new Grid(GRID, "前进花园003");

        assertThat(city.grid(GRID)).contains(grid);
        assertThat(city.grid("前进花园003")).contains(grid);
        assertThat(city.grid("前进花园004")).isEmpty();
        assertThat(city.grid(null)).isEmpty();
    }

    @Test
    @DisplayName("A label that two grids carry names neither")
    void sameLabel() {
        var twice = SmallCity.viewWith(
                "grids", "code,label,kind,village\n329901002001002,前进花园003,DEDICATED,329901002001\n");

        assertThat(twice.grid("前进花园003")).isEmpty();
        assertThat(twice.grid(GRID)).isPresent();
    }

    @Test
    @DisplayName("A matter has its rules and its version; an inactive unit is known as such")
    void mattersAndUnits() {
        var matter = city.matter("050101").orElseThrow();

        assertThat(matter.name()).isEqualTo("流动摊贩占道");
        assertThat(matter.version()).isEqualTo(1);
        assertThat(matter.handleLimit()).isEqualTo(TimeLimit.parse("8WH"));
        assertThat(matter.gridMayHandle()).isTrue();
        assertThat(city.unit("329901-COMMERCE"))
                .contains(new Unit("329901-COMMERCE", "东岸县商务局", OrgLevel.COUNTY, "329901", false));
    }

    @Test
    @DisplayName("The lines of a town are found from any place in it, in the order of their codes")
    void lists() {
        assertThat(city.authorityLines(GRID, "050201"))
                .extracting(AuthorityLine::code)
                .containsExactly("CS-050201-A", "CS-050201-B");
        assertThat(city.authorityLines("329901001", "050201")).hasSize(2);
        assertThat(city.authorityLines("329901002", "050201")).isEmpty();
        assertThat(city.authorityLines("329901", "050201")).isEmpty();
    }

    @Test
    @DisplayName("The calendar of the nearest area above counts; without any, plain weekdays do")
    void calendars() {
        var noon = Instant.parse("2026-01-04T04:00:00Z");
        var oneDay = TimeLimit.parse("1WD");

        assertThat(city.calendar(GRID).after(noon, oneDay).isCertain()).isTrue();
        assertThat(city.calendar("4401").after(noon, oneDay).isCertain()).isFalse();
    }

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
    @CsvSource({
        "ARRIVE, 050101, 329901001001001, 20MIN",
        "ARRIVE, 050102, 329901001001001, 30MIN",
        "ARRIVE, 050102, 329901002001001, 45MIN",
        "ARRIVE, 050201, 329901001001001, 60MIN",
        "ARRIVE, 010101, 329901001001001, 90MIN",
        "ARRIVE, 050101, 440101001001001,",
        "SIGN, 050101, 329901001001001,"
    })
    @DisplayName("The rule of the leaf comes before its item's and its class's, then that of the smallest area")
    void limits(CaseClock clock, String matter, String grid, TimeLimit limit) {
        assertThat(city.limitRule(clock, Urgency.GENERAL, matter, grid).map(LimitRule::limit))
                .isEqualTo(Optional.ofNullable(limit));
        assertThat(city.limitRule(clock, Urgency.URGENT, matter, grid)).isEmpty();
    }

    @Test
    @DisplayName("Places and lines of work have names")
    void names() {
        assertThat(city.areaName(OrgCode.town(GRID))).isEqualTo("潮声镇");
        assertThat(city.areaName(OrgCode.county(GRID))).isEqualTo("东岸县");
        assertThat(city.areaName(OrgCode.city(GRID))).isEqualTo("海州市");
        assertThat(city.areaName("4401")).isEqualTo("4401");
        assertThat(city.lineName("HOUSING")).isEqualTo("住房和城乡建设");
    }

    @Test
    @DisplayName("A view stays as it was when the reference data change; what is deleted is gone from the next")
    void snapshots() {
        var snapshot = new ReferenceSnapshot();
        snapshot.apply(List.of(area("4401", "旧名", false)));
        var before = snapshot.get();

        snapshot.apply(List.of(area("4401", "新名", false), area("4402", "他市", false)));
        var after = snapshot.get();
        snapshot.apply(List.of(area("4401", "新名", true)));

        assertThat(before.areaName("4401")).isEqualTo("旧名");
        assertThat(after.areaName("4401")).isEqualTo("新名");
        assertThat(snapshot.get().areaName("4401")).isEqualTo("4401");
        assertThat(snapshot.get().areaName("4402")).isEqualTo("他市");
    }

    @Test
    @DisplayName("The catalog stays the same object as long as no matter changes")
    void catalogIdentity() {
        var snapshot = new ReferenceSnapshot();
        var before = snapshot.get().catalog();

        snapshot.apply(List.of(area("4401", "x", false)));

        assertThat(snapshot.get().catalog()).isSameAs(before);
    }

    private static ReferenceRecord area(String code, String name, boolean deleted) {
        var body = JsonNodeFactory.instance.objectNode().put("code", code).put("name", name);
        return new ReferenceRecord("areas", code, 1, LocalDate.of(2026, 1, 1), deleted, body);
    }
}
