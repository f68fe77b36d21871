package org.gridwhistle.intake.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.chassis.web.Cursor;
import org.gridwhistle.intake.ComponentTest;
import org.gridwhistle.intake.TestCity;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ReportListTest extends ComponentTest {

    @Test
    void pages_follow_one_another_from_the_newest_to_the_oldest_without_gap_or_repetition() {
        var app = app();
        var submitted = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            submitted.addFirst(submit(app, report()));
        }
        var seen = new ArrayList<String>();
        var pages = 0;
        String cursor = null;
        do {
            var page = as(app).queryParam("limit", 3)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(EVENTS)
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
            pages++;
        } while (cursor != null);
        assertThat(seen).isEqualTo(submitted);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void an_app_sees_what_it_handed_in_and_nothing_else() {
        var mine = app();
        var id = submit(mine, report());
        var other = app();
        submit(other, report());
        assertThat(ids(mine, Map.of())).containsExactly(id);
        as(mine).get(EVENTS + "/" + id).then().statusCode(200).body("id", is(id));
        as(other).get(EVENTS + "/" + id).then().statusCode(404).body("code", is("NOT_FOUND"));
    }

    @Test
    void a_centre_sees_its_own_subtree_and_nothing_else() {
        var here = submit(APP, report());
        var there = submit(APP, report("gridCode", TestCity.GRID_IN_OTHER_COUNTY));
        var unplaced = report("location", Map.of("address", "人民路"));
        unplaced.remove("gridCode");
        var somewhere = submit(APP, unplaced);

        var east = TestTokens.dispatcher().org("329901").token();
        assertThat(ids(east, Map.of("limit", 1000))).contains(here).doesNotContain(there, somewhere);
        as(east).get(EVENTS + "/" + here).then().statusCode(200);
        as(east).get(EVENTS + "/" + there).then().statusCode(404);
        as(east).get(EVENTS + "/" + somewhere).then().statusCode(404);
        for (var city : List.of(TestTokens.dispatcher(), TestTokens.analyst(), TestTokens.admin())) {
            assertThat(ids(city.token(), Map.of("limit", 1000))).contains(here, there, somewhere);
        }
    }

    @Test
    void filters_narrow_the_list_and_go_together() {
        var app = app();
        var hotline = report("source", "HOTLINE_12345");
        hotline.put("gridCode", TestCity.GRID_IN_OTHER_COUNTY);
        var first = submit(app, hotline);
        var between = now();
        var second = submit(app, report());
        var after = now();

        assertThat(ids(app, Map.of("source", "HOTLINE_12345"))).containsExactly(first);
        assertThat(ids(app, Map.of("channel", "MICRO_REPORT"))).containsExactly(second);
        assertThat(ids(app, Map.of("grid", "前进花园003"))).containsExactly(second);
        assertThat(ids(app, Map.of("grid", TestCity.GRID_IN_OTHER_COUNTY))).containsExactly(first);
        assertThat(ids(app, Map.of("org", "329902"))).containsExactly(first);
        assertThat(ids(app, Map.of("org", "3299"))).containsExactly(second, first);
        assertThat(ids(app, Map.of("status", "ACCEPTED,REPORTED"))).containsExactly(second, first);
        assertThat(ids(app, Map.of("status", "CLOSED"))).isEmpty();
        assertThat(ids(app, Map.of("from", between))).containsExactly(second);
        assertThat(ids(app, Map.of("to", between))).containsExactly(first);
        assertThat(ids(app, Map.of("from", after))).isEmpty();
        assertThat(ids(app, Map.of("from", between.substring(0, 10), "source", "WEIBAOSHI")))
                .containsExactly(second);
        assertThat(ids(app, Map.of("source", "HOTLINE_12345", "org", "329901"))).isEmpty();
    }

    @Test
    void an_area_that_one_does_not_answer_for_is_refused() {
        var east = TestTokens.dispatcher().org("329901").token();
        for (var org : List.of("329902", "3299")) {
            as(east).queryParam("org", org).get(EVENTS).then().statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        }
        as(east).queryParam("org", "329901001").get(EVENTS).then().statusCode(200);
    }

    @Test
    void a_wildcard_in_an_area_is_only_a_character() {
        submit(APP, report());
        assertThat(ids(DISPATCHER, Map.of("org", "3299_1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, BAD_PARAMETER",
        "limit, 1001, BAD_PARAMETER",
        "limit, many, BAD_PARAMETER",
        "from, yesterday, BAD_PARAMETER",
        "to, 2026-13-01, BAD_PARAMETER",
        "status, DONE, BAD_PARAMETER",
        "cursor, not+a+cursor, BAD_CURSOR",
    })
    void a_wrong_parameter_is_named(String name, String value, String code) {
        as(DISPATCHER)
                .queryParam(name, value)
                .get(EVENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is(code));
    }

    @Test
    void a_nul_character_is_a_mistake_of_the_caller() {
        for (var path : List.of("/api/v1/events?source=%00", "/api/v1/events?cursor=%00", "/api/v1/track/%00")) {
            as(DISPATCHER)
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void the_plus_of_an_offset_need_not_be_escaped() {
        as(DISPATCHER)
                .urlEncodingEnabled(false)
                .get("/api/v1/events?from=2026-07-10T08:00:00+08:00")
                .then()
                .statusCode(200);
    }

    @Test
    void a_cursor_that_was_made_up_is_refused() {
        for (var key : List.of("", "x", "1/2", "12345", "99999999999999999999/00000000-0000-0000-0000-000000000000")) {
            as(DISPATCHER)
                    .queryParam("cursor", Cursor.encode(key + " "))
                    .get(EVENTS)
                    .then()
                    .statusCode(400)
                    .body("code", is("BAD_CURSOR"));
        }
    }

    @Test
    void an_unknown_grid_in_a_filter_is_said_to_be_unknown() {
        as(DISPATCHER)
                .queryParam("grid", "999")
                .get(EVENTS)
                .then()
                .statusCode(422)
                .body("code", is("UNKNOWN_GRID"));
    }

    @Test
    void a_summary_tells_what_a_list_shows_and_nothing_personal() {
        var app = app();
        var report = report("reporter", Map.of("name", "薛小明", "phone", "13812341234"));
        report.put("title", "薛小明家进水 13812341234");
        submit(app, report);
        var list = as(app).get(EVENTS).then().statusCode(200);
        list.body("items[0].status", is("REPORTED"))
                .body("items[0].statusText", is("已上报"))
                .body("items[0].gridLabel", is("前进花园003"))
                .body("items[0].title", is("薛**家进水 138****1234"))
                .body("items.number", everyItem(startsWith("329901-")));
        assertThat(list.extract().asString()).doesNotContain("小明", "13812341234", "reporter");
    }

    @Test
    void an_unknown_id_is_not_found_and_so_is_what_is_no_id() {
        as(DISPATCHER)
                .get(EVENTS + "/0197f3a0-5c1e-7d3a-9b7e-2f4c5d6e7f80")
                .then()
                .statusCode(404);
        as(DISPATCHER).get(EVENTS + "/no-id").then().statusCode(404).contentType("application/problem+json");
    }

    private static String app() {
        return TestTokens.upstreamApp().subject("app-" + System.nanoTime()).token();
    }

    private static List<String> ids(String token, Map<String, ?> query) {
        return as(token)
                .queryParams(query)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String now() {
        return OffsetDateTime.now(Clock.system(ClockProducer.ZONE)).toString();
    }
}
