package org.gridwhistle.chassis.sample;

import java.util.UUID;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.PrivateServers;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** An outage pauses; it drops nothing, doubles nothing and reorders nothing, and work goes on by itself. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = StackResource.SERVERS, value = StackResource.PRIVATE))
class OutageTest {

    TopicProbe topics;
    PrivateServers servers;

    @Test
    void commands_are_taken_while_the_broker_is_away_and_published_when_it_is_back() {
        var id = Ids.next();
        add(id).statusCode(200);
        servers.broker().kill();
        IntStream.range(0, 20).forEach(i -> add(id).statusCode(200));
        awaitReadiness("broker", "DOWN");
        servers.broker().start();
        var values = topics.await("grid.cases", 21, message -> id.toString().equals(message.key())).stream()
                .map(message -> message.json().get("value").asInt())
                .distinct()
                .toList();
        assertThat(values)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
        awaitReadiness("broker", "UP");
    }

    @Test
    void messages_wait_while_the_database_is_away_and_commands_are_told_so() {
        var id = Ids.next();
        servers.database().kill();
        add(id).statusCode(503).body("code", equalTo("SERVICE_UNAVAILABLE")).header("Retry-After", "5");
        topics.send(
                "grid.events",
                IntStream.range(0, 10)
                        .mapToObj(i -> CloudEvent.of("sample.add.v1", id.toString(), "{\"amount\": 1}"))
                        .toList());
        awaitReadiness("database", "DOWN");
        servers.database().start();
        var values = topics.await("grid.cases", 10, message -> id.toString().equals(message.key())).stream()
                .map(message -> message.json().get("value").asInt())
                .toList();
        assertThat(values)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(topics.all("grid.events.dlq")).isEmpty();
        awaitReadiness("database", "UP");
        add(id).statusCode(200).body("value", equalTo(11));
    }

    private static void awaitReadiness(String check, String status) {
        await().atMost(60, SECONDS)
                .untilAsserted(() -> given().baseUri("http://localhost")
                        .port(managementPort())
                        .get("/q/health/ready")
                        .then()
                        .body("checks.findAll { it.status == '" + status + "' }.name", hasItem(check)));
    }

    private static int managementPort() {
        return ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
    }

    private static ValidatableResponse add(UUID id) {
        return given().auth()
                .oauth2(TestTokens.admin().token())
                .contentType("application/json")
                .body("{\"amount\": 1, \"why\": \"test\"}")
                .post("/api/v1/counters/{id}/add", id)
                .then();
    }
}
