package org.gridwhistle.department;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.gridwhistle.chassis.testing.PrivateServers;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

/** The rules of delivery, in every gap: servers are stopped and killed between any two steps, and nothing is lost, doubled or reordered. */
@QuarkusTest
@TestProfile(DeliveryTest.OffsetsWait.class)
@WithTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = StackResource.SERVERS, value = StackResource.PRIVATE))
class DeliveryTest {

    private static final List<String> WHOLE_HANDLING = List.of(
            "grid.task.assigned.v1",
            "grid.task.signed.v1",
            "grid.task.arrived.v1",
            "grid.task.findings-recorded.v1",
            "grid.task.feedback-submitted.v1");

    /** Offsets are acknowledged so seldom that a batch can be caught between its commit and its acknowledgement. */
    public static final class OffsetsWait implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.messaging.incoming.cases.auto.commit.interval.ms", "600000");
        }
    }

    PrivateServers servers;
    Stack stack;
    TopicProbe probe;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private Centre centre;

    @BeforeEach
    void aCaseOfThreeTasks() {
        centre = new Centre(probe).lead(UNIT).lead(UNIT).lead(UNIT);
    }

    @Test
    void what_was_done_while_the_broker_was_away_is_told_in_order_when_it_is_back() {
        centre.dispatch();
        await().until(() -> waiting() == 0);
        servers.broker().stop();
        for (var task = 0; task < 3; task++) {
            HANDLER.handle(centre.task(task));
        }
        assertThat(waiting()).isEqualTo(12);
        await().untilAsserted(() -> RestAssured.get(ready)
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", equalTo(List.of("broker"))));

        servers.broker().start();

        for (var task = 0; task < 3; task++) {
            centre.awaitTold("grid.task.feedback-submitted.v1", centre.task(task));
            assertThat(toldOnceEach(centre.task(task))).isEqualTo(WHOLE_HANDLING);
        }
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        await().untilAsserted(() -> RestAssured.get(ready).then().statusCode(200));
    }

    @Test
    void what_was_done_before_the_broker_was_killed_is_told_after_it_has_recovered() {
        centre.dispatch();
        HANDLER.handle(centre.task(0));
        servers.broker().kill();
        HANDLER.handle(centre.task(1));
        servers.broker().start();
        for (var task = 0; task < 2; task++) {
            centre.awaitTold("grid.task.feedback-submitted.v1", centre.task(task));
            assertThat(toldOnceEach(centre.task(task))).isEqualTo(WHOLE_HANDLING);
        }
    }

    @Test
    void a_message_that_was_sent_but_could_not_be_deleted_is_sent_again_and_known_by_its_id() throws SQLException {
        centre.dispatch();
        await().until(() -> waiting() == 0);
        execute("create function keep() returns trigger language plpgsql as 'begin raise exception ''kept''; end'");
        execute("create trigger keep before delete on outbox for each statement execute function keep()");
        HANDLER.handle(centre.task(0));
        var sent = centre.awaitTold("grid.task.signed.v1", centre.task(0));
        probe.await(Centre.TASKS, 2, told -> sent.id().equals(told.id()));
        assertThat(waiting()).isEqualTo(4);

        execute("drop trigger keep on outbox");
        execute("drop function keep()");

        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(toldOnceEach(centre.task(0))).isEqualTo(WHOLE_HANDLING);
    }

    @Test
    void a_batch_that_was_applied_but_not_acknowledged_comes_again_and_changes_nothing()
            throws ExecutionException, InterruptedException {
        centre.dispatch();
        HANDLER.handle(centre.task(0));
        centre.send(centre.withdrawalMessage(1));
        centre.awaitTold("grid.task.withdrawn.v1", centre.task(1));
        var takenBefore = messagesTaken();

        throwTheConsumerOut();

        await().untilAsserted(() -> assertThat(messagesTaken()).isGreaterThanOrEqualTo(takenBefore + 2));
        centre.send(centre.closedMessage());
        centre.awaitTold("grid.task.confirmed.v1", centre.task(0));
        assertThat(centre.toldTypes(centre.task(1))).containsExactly("grid.task.assigned.v1", "grid.task.withdrawn.v1");
        HANDLER.read(centre.task(0)).body("version", equalTo(6));
    }

    @Test
    void a_batch_that_the_database_dies_under_is_taken_when_it_is_back() throws SQLException {
        try (var lock = stack.connect();
                var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table task in access exclusive mode");
            centre.send(centre.dispatchedMessage(), centre.withdrawalMessage(1));
            await().until(() -> somebodyWaitsForTheTable());
            servers.database().kill();
        }
        centre.send(centre.withdrawalMessage(2));
        servers.database().start();

        centre.awaitTold("grid.task.withdrawn.v1", centre.task(2));
        assertThat(centre.toldTypes(centre.task(0))).containsExactly("grid.task.assigned.v1");
        for (var task = 1; task <= 2; task++) {
            assertThat(centre.toldTypes(centre.task(task)))
                    .containsExactly("grid.task.assigned.v1", "grid.task.withdrawn.v1");
        }
        assertThat(probe.all("grid.cases.dlq")).isEmpty();
    }

    @Test
    void a_person_is_told_of_the_outage_and_the_same_call_afterwards_takes_effect_once() {
        centre.dispatch();
        servers.database().stop();
        signWithKey()
                .statusCode(503)
                .body("code", equalTo("SERVICE_UNAVAILABLE"))
                .header("Retry-After", "5");
        await().untilAsserted(() -> RestAssured.get(ready)
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItems("database")));

        servers.database().start();

        await().untilAsserted(() -> signWithKey().statusCode(200));
        signWithKey().statusCode(200).body("version", equalTo(2));
        centre.awaitTold("grid.task.signed.v1", centre.task(0));
        assertThat(toldOnceEach(centre.task(0))).containsExactly("grid.task.assigned.v1", "grid.task.signed.v1");
    }

    private ValidatableResponse signWithKey() {
        return HANDLER.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "outage-" + centre.caseId())
                .body("{}")
                .post("/api/v1/tasks/{id}/sign", centre.task(0))
                .then();
    }

    /** The types of what was told of the task, as readers see them that know a message by its id. */
    private List<String> toldOnceEach(UUID task) {
        var seen = new HashSet<String>();
        return centre.told(task).stream()
                .filter(told -> seen.add(told.id()))
                .map(ReceivedRecord::type)
                .toList();
    }

    private long waiting() {
        return count("select count(*) from outbox");
    }

    private boolean somebodyWaitsForTheTable() {
        return count(
                        "select count(*) from pg_locks where relation = 'task'::regclass and mode = 'RowShareLock' and not granted")
                > 0;
    }

    private long count(String sql) {
        try (var connection = stack.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = stack.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many messages the service has opened, fresh or not. */
    private long messagesTaken() {
        return RestAssured.get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith("gridwhistle_inbox_lag_seconds_count"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToLong(number -> (long) Double.parseDouble(number))
                .sum();
    }

    /** As if its instance had died: it comes back and starts where offsets were acknowledged last. */
    private void throwTheConsumerOut() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers.broker().bootstrapServers()))) {
            admin.removeMembersFromConsumerGroup("department", new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        }
    }
}
