package org.gridwhistle.analytics;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The questions and answers as callers see them: rights, names, refusals. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ClosureApiTest {

    private static final String FIGURES = "/api/v1/metrics/closure";
    private static final String MEMBERS = FIGURES + "/cases";
    private static final String JULY = "?from=2026-07-01&to=2026-08-01";

    Stack stack;
    TopicProbe probe;

    /** Two cases closed in July, in two counties, each led by another unit; another closed within its grid. */
    @BeforeEach
    void two_counties() {
        var facts = new FactBase(stack, probe);
        facts.empty();
        facts.sql("""
                insert into case_fact (case_id, version, number, channel, mode, matter_code, grid_code, state, received_at, accepted_at) values
                ('00000000-0000-7000-8000-000000000001', 9, '329901-20260710-000001', 'MICRO_REPORT', 'EMERGENCY', '010101',
                 '329901001001001', 'CLOSED', '2026-07-10 08:00+08', '2026-07-10 08:10+08'),
                ('00000000-0000-7000-8000-000000000002', 9, '329902-20260710-000001', 'HOTLINE', 'NORMAL', '020101',
                 '329902001001001', 'CLOSED', '2026-07-10 09:00+08', '2026-07-10 09:10+08'),
                ('00000000-0000-7000-8000-000000000003', 9, '329902-20260710-000002', 'HOTLINE', 'NORMAL', null,
                 '329902001001001', 'CLOSED', '2026-07-10 10:00+08', '2026-07-10 10:10+08')
                """);
        facts.sql("""
                insert into turn_fact (case_id, version, at, round, standing, feedback_at, self_handled) values
                ('00000000-0000-7000-8000-000000000001', 9, '2026-07-11 08:00+08', 1, 'CLOSED', '2026-07-11 07:00+08', false),
                ('00000000-0000-7000-8000-000000000002', 9, '2026-07-11 09:00+08', 1, 'CLOSED', '2026-07-11 07:00+08', false),
                ('00000000-0000-7000-8000-000000000003', 9, '2026-07-11 10:00+08', 1, 'CLOSED', '2026-07-11 07:00+08', true)
                """);
        facts.sql("""
                insert into task_fact (task_id, version, case_id, unit, role, state, assigned_at, signed_at, confirmed_at, feedback_at) values
                ('00000000-0000-7000-8000-0000000000a1', 5, '00000000-0000-7000-8000-000000000001', 'U-1', 'LEAD', 'CONFIRMED',
                 '2026-07-10 09:00+08', '2026-07-10 09:30+08', '2026-07-11 08:00+08', '2026-07-10 19:00+08'),
                ('00000000-0000-7000-8000-0000000000a2', 5, '00000000-0000-7000-8000-000000000002', 'U-2', 'LEAD', 'CONFIRMED',
                 '2026-07-10 10:00+08', '2026-07-10 12:30+08', '2026-07-11 09:00+08', '2026-07-10 11:00+08')
                """);
        facts.sql("""
                insert into task_due_fact (task_id, clock, version, set_at, due)
                select task_id, 'SIGN', 0, assigned_at, assigned_at + interval '1 hour' from task_fact
                """);
        facts.sql("""
                insert into lead_fact (task_id, version, case_id, unit, at)
                select task_id, 1, case_id, unit, assigned_at from task_fact
                """);
    }

    @Test
    void figures_come_with_names_and_the_question_they_answer() {
        get(TestTokens.analyst(), FIGURES + JULY + "&groupBy=channel&asOf=2026-08-05")
                .statusCode(200)
                .body("from", equalTo("2026-07-01T00:00:00+08:00"))
                .body("to", equalTo("2026-08-01T00:00:00+08:00"))
                .body("asOf", equalTo("2026-08-05T00:00:00+08:00"))
                .body("groupBy", equalTo("CHANNEL"))
                .body("org", equalTo("3299"))
                .body("groups.key", contains("HOTLINE", "MICRO_REPORT"))
                .body("groups.name", contains("12345 热线", "微报事"))
                .body("total.metrics.find { it.code == 'CLOSURE_RATE' }.name", equalTo("办结率"))
                .body("total.metrics.find { it.code == 'CLOSURE_RATE' }.cohort", equalTo("R"))
                .body("total.metrics.find { it.code == 'CLOSURE_RATE' }.value", equalTo(100f))
                .body("total.metrics.find { it.code == 'SIGN_ON_TIME_RATE' }.value", equalTo(50f))
                .body("total.metrics.find { it.code == 'DUE_CLOSURE_RATE' }.value", nullValue())
                .body("total.metrics.find { it.code == 'HANDLING_TIME' }.count", equalTo(2))
                .body("total.metrics.find { it.code == 'HANDLING_TIME' }.meanSeconds", equalTo(19800f))
                .body("total.metrics", hasSize(29));
    }

    @Test
    void who_asks_in_english_gets_english_names() {
        given().auth()
                .oauth2(TestTokens.analyst().token())
                .header("Accept-Language", "en")
                .get(FIGURES + JULY + "&groupBy=CHANNEL")
                .then()
                .body("groups[0].name", equalTo("12345 hotline"))
                .body("total.metrics[0].name", equalTo("Closure rate"));
    }

    @Test
    void a_cohort_may_be_asked_for_alone() {
        get(TestTokens.analyst(), FIGURES + JULY + "&cohort=C")
                .body(
                        "total.metrics.code",
                        contains(
                                "REWORK_RATE",
                                "CHECK_REWORK_RATE",
                                "REOPEN_RATE",
                                "SELF_HANDLING_RATE",
                                "CALLBACK_RATE",
                                "CALLBACK_REACH_RATE",
                                "RESOLUTION_RATE",
                                "SATISFACTION_RATE",
                                "CALLBACK_EXCLUSION_RATE",
                                "HANDLING_TIME",
                                "WHOLE_TIME"));
    }

    @Test
    void groups_are_called_by_their_names_in_the_reference_data() {
        reference("areas", "329901", Map.of("code", "329901", "name", "海东县", "level", "COUNTY"));
        reference("units", "U-1", Map.of("code", "U-1", "name", "住房和城乡建设局"));
        reference(
                "matters",
                "010101",
                Map.of(
                        "name",
                        "入室盗窃警情",
                        "itemCode",
                        "0101",
                        "itemName",
                        "侵财与街面治安",
                        "classCode",
                        "01",
                        "className",
                        "社会治安"));

        await().untilAsserted(() -> {
            assertThat(names("COUNTY")).containsExactly("海东县", "329902");
            assertThat(names("UNIT")).containsExactly("无部门牵头(网格自处置或未派单)", "住房和城乡建设局", "U-2");
            assertThat(names("MODE")).containsExactly("应急", "平时");
            assertThat(names("CLASS")).containsExactly("未分类", "社会治安", "02");
            assertThat(names("ITEM")).containsExactly("未分类", "侵财与街面治安", "0201");
            assertThat(names("MATTER")).containsExactly("未分类", "入室盗窃警情", "020101");
        });
    }

    @Test
    void the_list_behind_a_figure_names_its_cases() {
        get(TestTokens.analyst(), MEMBERS + JULY + "&metric=CLOSURE_RATE&groupBy=COUNTY&key=329901")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caseId", equalTo("00000000-0000-7000-8000-000000000001"))
                .body("items[0].taskId", nullValue())
                .body("items[0].number", equalTo("329901-20260710-000001"))
                .body("items[0].unit", equalTo("U-1"))
                .body("items[0].receivedAt", equalTo("2026-07-10T08:00:00+08:00"))
                .body("items[0].cohortTime", equalTo("2026-07-10T08:00:00+08:00"))
                .body("items[0].inFavour", equalTo(true))
                .body("nextCursor", nullValue());
    }

    @Test
    void the_list_behind_a_task_metric_names_its_tasks() {
        get(TestTokens.analyst(), MEMBERS + JULY + "&metric=SIGN_ON_TIME_RATE&side=numerator")
                .body("items.taskId", contains("00000000-0000-7000-8000-0000000000a1"));
        get(TestTokens.analyst(), MEMBERS + JULY + "&metric=HANDLING_TIME")
                .body("items.seconds", contains(36000f, 3600f));
    }

    @Test
    void an_area_s_people_see_their_area_and_are_refused_the_neighbour_s() {
        for (var person :
                List.of(TestTokens.analyst(), TestTokens.dispatcher(), TestTokens.centreLeader(), TestTokens.admin())) {
            get(person.org("329901"), FIGURES + JULY + "&groupBy=COUNTY")
                    .statusCode(200)
                    .body("groups.key", contains("329901"));
            get(person, FIGURES + JULY + "&org=329902").statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
            get(person, MEMBERS + JULY + "&metric=CLOSURE_RATE").body("items", hasSize(1));
            get(person, MEMBERS + JULY + "&metric=CLOSURE_RATE&org=329902").statusCode(403);
        }
    }

    @Test
    void a_unit_s_head_sees_his_unit_alone() {
        var head = TestTokens.unitHead("U-2");
        get(head, FIGURES + JULY + "&groupBy=UNIT")
                .statusCode(200)
                .body("groups.key", contains("U-2"))
                .body("total.metrics.find { it.code == 'CLOSURE_RATE' }.denominator", equalTo(1));
        get(head, MEMBERS + JULY + "&metric=CLOSURE_RATE&groupBy=UNIT&key=U-1").body("items", hasSize(0));
        get(TestTokens.unitHead("U-2").unit(""), FIGURES + JULY).statusCode(403);
    }

    @Test
    void others_are_refused_and_strangers_are_asked_to_sign_in() {
        for (var path : List.of(FIGURES + JULY, MEMBERS + JULY + "&metric=CLOSURE_RATE")) {
            for (var person : List.of(
                    TestTokens.handler("U-1"), TestTokens.gridWorker("329901001001001"), TestTokens.upstreamApp())) {
                get(person, path).statusCode(403).body("code", equalTo("FORBIDDEN"));
            }
            given().get(path).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "groupBy=UNIT, from, REQUIRED",
        "from=2026-07-01, to, REQUIRED",
        "from=soon&to=2026-08-01, from, NOT_A_TIME",
        "from=2026-08-01&to=2026-07-01, to, EMPTY_WINDOW",
        "from=2026-07-01&to=2026-08-01&asOf=never, asOf, NOT_A_TIME",
        "from=2026-07-01&to=2026-08-01&groupBy=MOON, groupBy, NOT_ONE_OF",
        "from=2026-07-01&to=2026-08-01&cohort=X, cohort, NOT_ONE_OF"
    })
    void a_wrong_question_is_refused_by_the_field_at_fault(String query, String field, String code) {
        get(TestTokens.analyst(), FIGURES + "?" + query)
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", hasItem(field))
                .body("errors.find { it.field == '%s' }.code".formatted(field), equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "groupBy=NONE, metric, REQUIRED",
        "metric=LUCK, metric, NOT_ONE_OF",
        "metric=CLOSURE_RATE&side=BOTH, side, NOT_ONE_OF",
        "metric=CLOSURE_RATE&key=U-1, key, KEY_WITHOUT_GROUP",
        "metric=CLOSURE_RATE&limit=0, limit, OUT_OF_RANGE",
        "metric=CLOSURE_RATE&limit=1001, limit, OUT_OF_RANGE",
        "metric=CLOSURE_RATE&limit=many, limit, MALFORMED"
    })
    void a_wrong_question_for_a_list_is_refused_by_the_field_at_fault(String query, String field, String code) {
        get(TestTokens.analyst(), MEMBERS + JULY + "&" + query)
                .statusCode(400)
                .body("errors.find { it.field == '%s' }.code".formatted(field), equalTo(code));
    }

    @Test
    void a_made_up_cursor_is_refused() {
        for (var cursor : List.of("bm9uc2Vuc2U", "%%%")) {
            given().auth()
                    .oauth2(TestTokens.analyst().token())
                    .queryParam("cursor", cursor)
                    .get(MEMBERS + JULY + "&metric=CLOSURE_RATE")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_CURSOR"));
        }
    }

    @Test
    void the_api_describes_itself_with_examples() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/metrics/closure'.get.parameters.name", hasItem("groupBy"))
                .body("paths.'/api/v1/metrics/closure/cases'.get.parameters.name", hasItem("metric"))
                .body(containsString("前进街道"));
    }

    private void reference(String kind, String code, Map<String, Object> body) {
        var key = kind + "/" + code;
        probe.send(
                "grid.reference",
                CloudEvent.of(
                                "grid.reference.upserted.v1",
                                key,
                                JsonObject.of(
                                                "kind",
                                                kind,
                                                "code",
                                                code,
                                                "version",
                                                1,
                                                "effectiveFrom",
                                                "2026-01-01",
                                                "deleted",
                                                false,
                                                "body",
                                                new JsonObject(body))
                                        .encode())
                        .withId(UUID.randomUUID().toString()));
    }

    private List<String> names(String groupBy) {
        return get(TestTokens.analyst(), FIGURES + JULY + "&groupBy=" + groupBy)
                .extract()
                .jsonPath()
                .getList("groups.name");
    }

    private static ValidatableResponse get(TestTokens person, String path) {
        return given().auth().oauth2(person.token()).get(path).then();
    }
}
