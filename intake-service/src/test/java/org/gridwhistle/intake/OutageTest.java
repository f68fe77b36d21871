package org.gridwhistle.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.PrivateServers;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.intake.reference.CityDirectory;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.intake.ComponentTest.APP;
import static org.gridwhistle.intake.ComponentTest.EVENTS;
import static org.gridwhistle.intake.ComponentTest.as;
import static org.gridwhistle.intake.ComponentTest.post;
import static org.gridwhistle.intake.ComponentTest.report;
import static org.gridwhistle.intake.ComponentTest.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

/** While a server is away nobody's report is lost, and none becomes two. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = StackResource.SERVERS, value = StackResource.PRIVATE))
class OutageTest {

    TopicProbe probe;
    PrivateServers servers;

    @Inject
    CityDirectory directory;

    @BeforeEach
    void theCityIsKnown() {
        ComponentTest.makeKnown(directory, probe);
    }

    @Test
    void without_the_broker_reports_are_taken_in_and_told_of_later() {
        servers.broker().kill();
        var ids = Stream.generate(() -> submit(APP, report())).limit(5).toList();
        servers.broker().start();
        assertThat(told(ids)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void without_the_database_a_report_is_asked_for_again_and_is_then_one() {
        var report = report();
        servers.database().kill();
        post(report)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", is("SERVICE_UNAVAILABLE"))
                .body("title", is("服务暂时不可用"));
        batch(List.of(report, report("title", "")))
                .body("items.status", contains(503, 400))
                .body("items[0].problem.code", is("SERVICE_UNAVAILABLE"));
        servers.database().start();
        await().atMost(60, SECONDS).until(() -> post(report).statusCode() == 201);
        var id = submit(APP, report);
        assertThat(told(List.of(id))).containsExactly(id);
    }

    /** The reports that the topic tells of; a message that was sent twice under one id is one. */
    private List<String> told(List<String> ids) {
        return probe.await("grid.events", ids.size(), message -> ids.contains(message.key())).stream()
                .collect(Collectors.toMap(ReceivedRecord::id, ReceivedRecord::key, (one, again) -> one))
                .values()
                .stream()
                .toList();
    }

    private static ValidatableResponse batch(List<Map<String, Object>> reports) {
        return as(APP).contentType(ContentType.JSON)
                .body(reports)
                .post(EVENTS + "/batch")
                .then()
                .statusCode(200);
    }
}
