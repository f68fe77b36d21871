package org.gridwhistle.acceptance;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.TestServers;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A service killed with {@code kill -9} in each gap of the delivery loses nothing and does nothing twice. */
class CrashIT {

    private static final int REPORTS = 20;
    private static final String OPENED = "grid.case.opened.v1";

    private House house;

    @BeforeEach
    void open() {
        house = new House(TestServers.get());
        house.topics().send("grid.reference", SmallTown.records());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void killed_between_commit_and_relay_it_publishes_after_the_restart() throws SQLException {
        house.makeDatabase("intake");
        List<String> accepted;
        ServiceProcess intake;
        try (var gate = new RelayGate(house, "intake")) {
            intake = house.start("intake");
            accepted = Reports.post(intake, 0, REPORTS);
            intake.kill();
            assertThat(house.topics().all("grid.events")).isEmpty();
            gate.letRead();
        }
        intake.start();
        assertThat(subjects(house.topics().await("grid.events", REPORTS, message -> true)))
                .containsExactlyInAnyOrderElementsOf(accepted);
    }

    @Test
    void killed_between_send_and_delete_it_sends_again_and_the_reader_counts_once() throws SQLException {
        house.makeDatabase("intake");
        List<String> accepted;
        ServiceProcess intake;
        try (var gate = new RelayGate(house, "intake")) {
            intake = house.start("intake");
            accepted = Reports.post(intake, 0, REPORTS);
            gate.forbidDeleting();
            gate.letRead();
            house.topics().await("grid.events", REPORTS, message -> true);
            intake.kill();
            gate.endSessionsOfTheDead();
        }
        house.start("dispatch");
        intake.start();
        var sent = house.topics().await("grid.events", 2 * REPORTS, message -> true);
        assertThat(sent.stream().map(ReceivedRecord::id).distinct()).hasSize(REPORTS);
        var last = Reports.post(intake, REPORTS, 1);
        assertThat(opened(REPORTS + 1))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(accepted.stream(), last.stream()).toList());
    }

    @Test
    void killed_between_commit_and_acknowledgement_it_gets_the_messages_again_and_opens_no_case_twice()
            throws Exception {
        var neverAcknowledge = Map.of("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_AUTO_COMMIT_INTERVAL_MS", "3600000");
        var intake = house.start("intake");
        var dispatch = house.start("dispatch", "dispatch", neverAcknowledge);
        var accepted = Reports.post(intake, 0, REPORTS);
        opened(REPORTS);
        dispatch.kill();
        assertThat(acknowledgedOffsets("dispatch-events")).isZero();
        dispatch.start();
        var last = Reports.post(intake, REPORTS, 1);
        assertThat(opened(REPORTS + 1))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(accepted.stream(), last.stream()).toList());
    }

    @Test
    void killed_at_any_moment_under_load_each_report_becomes_one_task_for_each_unit() {
        var intake = house.start("intake");
        var dispatch = house.start("dispatch");
        var department = house.start("department");
        var accepted = IntStream.range(0, 6)
                .mapToObj(round -> {
                    var posted = Reports.post(intake, round * REPORTS, REPORTS);
                    var victim = round % 2 == 0 ? dispatch : department;
                    victim.kill();
                    victim.start();
                    return posted;
                })
                .flatMap(List::stream)
                .toList();
        var assigned = house.topics()
                .await("grid.tasks", 2 * accepted.size(), message -> "grid.task.assigned.v1".equals(message.type()));
        assertThat(assigned.stream().map(ReceivedRecord::id).distinct()).hasSize(2 * accepted.size());
        assertThat(assigned.stream()
                        .map(message -> message.subject() + message.json().get("unit"))
                        .distinct())
                .hasSize(2 * accepted.size());
        assertThat(assigned.stream().map(ReceivedRecord::subject).distinct())
                .containsExactlyInAnyOrderElementsOf(accepted);
    }

    private List<String> opened(int count) {
        return subjects(house.topics().await("grid.cases", count, message -> OPENED.equals(message.type())));
    }

    private static List<String> subjects(List<ReceivedRecord> messages) {
        return messages.stream().map(ReceivedRecord::subject).toList();
    }

    private long acknowledgedOffsets(String group) throws Exception {
        var settings =
                Map.<String, Object>of("bootstrap.servers", house.servers().bootstrapServers());
        try (var admin = Admin.create(settings)) {
            var offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return offsets.entrySet().stream()
                    .filter(entry -> entry.getKey().topic().equals(house.prefix() + "grid.events"))
                    .mapToLong(entry -> entry.getValue().offset())
                    .sum();
        }
    }
}
