package org.gridwhistle.acceptance;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.testing.TestServers;
import org.gridwhistle.chassis.testing.TestTokens;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** One report through all four services, seen from outside. */
class ChainIT {

    private static final String FIGURES = "/metrics/closure?from=2020-01-01&to=2099-01-01&groupBy=UNIT";

    private static House house;
    private static ServiceProcess intake;
    private static ServiceProcess dispatch;
    private static ServiceProcess department;
    private static ServiceProcess analytics;

    @BeforeAll
    static void open() {
        house = new House(TestServers.get());
        house.topics().send("grid.reference", SmallTown.records());
        intake = house.start("intake");
        dispatch = house.start("dispatch");
        department = house.start("department");
        analytics = house.start("analytics");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_report_is_dispatched_handled_checked_closed_told_and_counted() {
        var id = Reports.post(intake, UUID.randomUUID().toString(), "WEIBAOSHI", "MICRO_REPORT");
        handleAll(id);
        var checker = new Desk(dispatch, TestTokens.gridWorker(SmallTown.GRID));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> checker.get("/cases/{id}", id).body("state", equalTo("PENDING_CHECK")));
        checker.post(
                        "/cases/%s/pass-check".formatted(id),
                        Map.of("resultCode", "RESOLVED", "text", "积水已清,墙体已干", "evidence", List.of()))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> new Desk(intake, TestTokens.upstreamApp())
                        .get("/events/{id}", id)
                        .body("status", equalTo("CLOSED")));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> new Desk(analytics, TestTokens.analyst())
                        .get("/metrics/closure/cases?metric=CLOSURE_RATE&side=NUMERATOR&from=2020-01-01&to=2099-01-01")
                        .body("items.findAll { it.caseId == '" + id + "' }.size()", equalTo(1)));
    }

    @Test
    void one_trace_id_runs_from_the_post_to_the_analytics_update() throws SQLException {
        var trace = UUID.randomUUID().toString().replace("-", "");
        String id = given().baseUri(intake.baseUri())
                .auth()
                .oauth2(TestTokens.upstreamApp().token())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .contentType("application/json")
                .body(Reports.body(trace, "WEIBAOSHI", "MICRO_REPORT"))
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var assigned = house.topics()
                .await(
                        "grid.tasks",
                        2,
                        message -> id.equals(message.subject()) && "grid.task.assigned.v1".equals(message.type()));
        assertThat(assigned)
                .allSatisfy(message ->
                        assertThat(message.headers().get("traceparent")).contains(trace));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(tracedTasks(id, trace)).isEqualTo(2));
        new Desk(dispatch, TestTokens.dispatcher()).get("/cases/{id}", id).body("timeline[0].traceId", equalTo(trace));
    }

    @Test
    void analytics_rebuilt_from_the_topics_gives_the_same_figures() {
        var ids = Reports.post(intake, 1000, 10);
        ids.forEach(ChainIT::handleAll);
        var analyst = new Desk(analytics, TestTokens.analyst());
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(figure(analyst, "RETURN_RATE")).isGreaterThanOrEqualTo(20));
        var rebuilt = new Desk(
                house.start("analytics", "analytics_rebuilt", Map.of("GRIDWHISTLE_ANALYTICS_GENERATION", "99")),
                TestTokens.analyst());
        var asOf = "&asOf=" + OffsetDateTime.now(ZoneOffset.UTC).withNano(0).toString();
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(rebuilt.get(FIGURES + asOf)
                                .statusCode(200)
                                .extract()
                                .asString())
                        .isEqualTo(analyst.get(FIGURES + asOf)
                                .statusCode(200)
                                .extract()
                                .asString()));
    }

    private static int figure(Desk analyst, String metric) {
        return analyst.get("/metrics/closure?from=2020-01-01&to=2099-01-01")
                .statusCode(200)
                .extract()
                .path("total.metrics.find { it.code == '" + metric + "' }.denominator");
    }

    private static void handleAll(String id) {
        for (var unit : List.of(SmallTown.LEAD, SmallTown.COOPERATING)) {
            var handler = new Desk(department, TestTokens.handler(unit));
            handler.handle(taskOf(handler, unit, id));
        }
    }

    private static String taskOf(Desk handler, String unit, String id) {
        return await().atMost(30, SECONDS)
                .until(
                        () -> handler.get("/units/{unit}/tasks?limit=1000", unit)
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find { it.caseId == '" + id + "' }?.id"),
                        task -> task != null);
    }

    private static int tracedTasks(String id, String trace) throws SQLException {
        try (var connection = house.connect("analytics");
                var statement = connection.prepareStatement(
                        "select count(*) from task_fact where case_id = ?::uuid and last_trace_id = ?")) {
            statement.setString(1, id);
            statement.setString(2, trace);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
