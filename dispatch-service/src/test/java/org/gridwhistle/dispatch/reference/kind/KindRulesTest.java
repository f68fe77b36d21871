package org.gridwhistle.dispatch.reference.kind;

import java.util.List;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindRulesTest {

    private final Known known = new Known();

    @BeforeEach
    void aCounty() {
        known.add("areas", "3299", "CITY");
        known.add("areas", "329901", "COUNTY");
        known.add("areas", "329901001", "TOWN");
        known.add("areas", "329901001001", "VILLAGE");
        known.add("grids", "329901001001001", null);
        known.add("lines", "HOUSING", null);
        known.add("units", "DEPT", "COUNTY");
        known.add("units", "DEPT-2", "CITY");
        known.add("units", "CENTRE", "TOWN");
        known.add("units", "VILLAGE", "VILLAGE");
        known.add("matters", "010101", null);
    }

    @ParameterizedTest(name = "area {0} of level {1} under {2}: {3}")
    @CsvSource({
        "329902, COUNTY, 3299,",
        "329901002, TOWN, 329901,",
        "3299, CITY, ,",
        "3299, COUNTY, 3299, code WRONG_CODE",
        "329901002, TOWN, 3299, parent NOT_UNDER",
        "3299, CITY, 329901, parent NOT_UNDER",
        "329901002, TOWN, , parent NOT_UNDER",
        "329902001, TOWN, 329902, parent UNKNOWN_REFERENCE",
    })
    void areas(String code, String level, String parent, String told) {
        var area = record("areas", "code", code, "name", "x", "level", level);
        if (parent != null) {
            area.put("parent", parent);
        }

        assertTold("areas", area, told);
    }

    @ParameterizedTest(name = "grid {0} of {1}: {2}")
    @CsvSource({
        "329901001001002, 329901001001,",
        "329901001002001, 329901001001, village NOT_UNDER",
        "329901001001002, 329901001, village WRONG_LEVEL",
        "329901001001002, 329901001009, village UNKNOWN_REFERENCE",
    })
    void gridsBelongToTheirVillage(String code, String village, String told) {
        assertTold("grids", grid(code, village, "0 0;1 0;1 1;0 0"), told);
    }

    @ParameterizedTest(name = "outline {0}: {1}")
    @CsvSource({
        "0 0;1 0;1 1;0 1;0 0,",
        "0 0;1 0;0 0, polygon TOO_FEW_POINTS",
        "0 0;1 0;1 1;0 1, polygon RING_NOT_CLOSED",
        "0 0;1 1;1 0;0 1;0 0, polygon RING_CROSSES_ITSELF",
        "'', polygon REQUIRED",
    })
    void outlines(String outline, String told) {
        assertTold("grids", grid("329901001001002", "329901001001", outline), told);
    }

    @Test
    @DisplayName("A dedicated grid, such as a wind farm at sea, may lack an outline")
    void dedicatedGrids() {
        var grid = grid("329901001001002", "329901001001", "").put("kind", "DEDICATED");

        assertTold("grids", grid, null);
    }

    @ParameterizedTest(name = "a micro-grid of {0} households: {1}")
    @CsvSource({"50,", "100,", "49, households MICRO_GRID_SIZE", "101, households MICRO_GRID_SIZE"})
    void microGrids(int households, String told) {
        var microGrid = record("micro-grids", "code", "32990100100100101", "label", "x", "grid", "329901001001001")
                .put("households", households);

        assertTold("micro-grids", microGrid, told);
    }

    @ParameterizedTest(name = "a unit of level {0} in {1}: {2}")
    @CsvSource({"COUNTY, 329901,", "TOWN, 329901, area WRONG_LEVEL", "COUNTY, 3298, area UNKNOWN_REFERENCE"})
    void units(String level, String area, String told) {
        var unit = record("units", "code", "U-1", "name", "x", "level", level, "area", area, "line", "HOUSING")
                .put("kind", "DEPARTMENT")
                .put("active", true);

        assertTold("units", unit, told);
    }

    @ParameterizedTest(name = "{0}, led by {1} with {2}: {3}")
    @CsvSource({
        "BASIC, CENTRE, VILLAGE,",
        "ASSIST, DEPT, CENTRE,",
        "WITHDRAWN, DEPT, DEPT-2,",
        "WITHDRAWN, CENTRE, DEPT, lead WITHDRAWN_TO_GRASSROOTS",
        "WITHDRAWN, DEPT, VILLAGE, cooperating WITHDRAWN_TO_GRASSROOTS",
        "ASSIST, CENTRE, DEPT, lead ASSIST_LED_BY_GRASSROOTS",
        "BASIC, CENTRE, CENTRE, cooperating LEAD_ALSO_COOPERATES",
        "BASIC, CENTRE, DEPT;DEPT, cooperating REPEATED_VALUE",
        "BASIC, NOBODY, DEPT, lead UNKNOWN_REFERENCE",
        "BASIC, CENTRE, NOBODY, cooperating UNKNOWN_REFERENCE",
    })
    void authorityLists(String kind, String lead, String cooperating, String told) {
        var line = record("authority-lists", "code", "L-1", "area", "329901001", "matter", "010101", "kind", kind)
                .put("lead", lead);
        line.set("cooperating", Kinds.find("authority-lists").orElseThrow().fromCell("cooperating", cooperating));

        assertTold("authority-lists", line, told);
    }

    @Test
    @DisplayName("A list belongs to a town")
    void listsOfTowns() {
        var line = record("authority-lists", "code", "L-1", "area", "329901", "matter", "010101", "kind", "BASIC")
                .put("lead", "DEPT");

        assertTold("authority-lists", line, "area WRONG_LEVEL");
    }

    @ParameterizedTest(name = "holidays {0}, workdays {1}, hours {2}: {3}")
    @CsvSource({
        "2026-01-01, 2026-01-04, 08:30-12:00;14:00-17:30,",
        "2025-12-31, '', 08:30-12:00, holidays WRONG_YEAR",
        "2026-01-01, 2026-01-01, 08:30-12:00, workdays HOLIDAY_AND_WORKDAY",
        "2026-01-01;2026-01-01, '', 08:30-12:00, holidays REPEATED_VALUE",
        "'', '', 12:00-08:30, hours HOURS_OVERLAP",
        "'', '', 08:30-12:00;11:00-17:30, hours HOURS_OVERLAP",
        "'', '', '', hours OUT_OF_RANGE",
    })
    void calendars(String holidays, String workdays, String hours, String told) {
        var kind = Kinds.find("calendars").orElseThrow();
        var calendar = record("calendars", "code", "3299-2026", "area", "3299").put("year", 2026);
        calendar.set("holidays", kind.fromCell("holidays", holidays));
        calendar.set("workdays", kind.fromCell("workdays", workdays));
        calendar.set("hours", kind.fromCell("hours", hours));

        assertTold("calendars", calendar, told);
    }

    @ParameterizedTest(name = "matter {0} of item {1}, {2} counted in {3}: {4}")
    @CsvSource({
        "010101, 0101, 8EH, EMERGENCY_HOUR,",
        "010101, 0102, 8EH, EMERGENCY_HOUR, itemCode NOT_UNDER",
        "010101, 0101, 5WD, EMERGENCY_HOUR, handleLimit LIMIT_UNIT_DIFFERS",
    })
    void matters(String code, String item, String limit, String unit, String told) {
        var matter = record("matters", "code", code, "classCode", "01", "itemCode", item, "leadLine", "HOUSING")
                .put("handleLimit", limit)
                .put("timeUnit", unit);

        assertTold("matters", matter, told);
    }

    @Test
    void a_deadline_rule_is_about_a_leaf_or_an_item_or_a_class() {
        var rule = record("deadline-rules", "code", "R-1", "area", "329901", "itemCode", "0101");
        assertTold("deadline-rules", rule, null);
        assertTold("deadline-rules", rule.put("classCode", "01"), "classCode SCOPE_NAMED_TWICE");
    }

    private static ObjectNode grid(String code, String village, String outline) {
        var kind = Kinds.find("grids").orElseThrow();
        var grid = record("grids", "code", code, "label", "x", "kind", "GENERAL", "village", village);
        grid.set("polygon", kind.fromCell("polygon", outline));
        return grid;
    }

    @ParameterizedTest(name = "members {0}: {1}")
    @CsvSource({
        "p-1:队长;p-2:队员;p-3,",
        "p-1:队长;p-1:队员, members REPEATED_VALUE",
        "'', members REQUIRED",
    })
    void nobodyStandsOnARosterTwice(String members, String told) {
        var kind = Kinds.find("rosters").orElseThrow();
        var roster = roster(members);

        assertThat(kind.checkFields(roster)).isEmpty();
        assertTold("rosters", roster, told);
    }

    @ParameterizedTest(name = "members {0}")
    @ValueSource(strings = {"p 1:队长", ":队长"})
    void aMemberIsASubjectAndPerhapsARole(String members) {
        var kind = Kinds.find("rosters").orElseThrow();

        assertThat(kind.checkFields(roster(members))).isNotEmpty();
    }

    private static ObjectNode roster(String members) {
        var roster = record("rosters", "code", "R-1", "name", "先锋队", "area", "329901", "kind", "PARTY_VANGUARD");
        if (!members.isEmpty()) {
            roster.set("members", Kinds.find("rosters").orElseThrow().fromCell("members", members));
        }
        return roster;
    }

    private static ObjectNode record(String kind, String... fieldsAndValues) {
        var given = JsonNodeFactory.instance.objectNode();
        for (var i = 0; i < fieldsAndValues.length; i += 2) {
            given.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return Kinds.find(kind).orElseThrow().canonical(given);
    }

    /** @param told field and code of the one fault, or null for none */
    private void assertTold(String kind, JsonNode body, String told) {
        var faults = Kinds.find(kind).orElseThrow().checkRules(body, known);

        assertThat(faults).extracting(KindRulesTest::shown).isEqualTo(told == null ? List.of() : List.of(told));
    }

    private static String shown(FieldError fault) {
        return fault.field() + " " + fault.code();
    }
}
