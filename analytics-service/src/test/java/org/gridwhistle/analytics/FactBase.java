package org.gridwhistle.analytics;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gridwhistle.analytics.history.Told;
import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.TopicProbe;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import static org.awaitility.Awaitility.await;

/** The facts of the application under test: empties them, feeds them over the topics, waits until all is read. */
public record FactBase(Stack stack, TopicProbe probe) {

    private static final String GROUP = "analytics-1";

    public void empty() {
        awaitRead();
        sql("truncate case_fact, due_fact, task_fact, inbox");
    }

    /** Sends all at once and waits until it is read. */
    public void tell(List<Told> told) {
        send(told);
        awaitRead();
    }

    /** Keeps the order of each topic, and of the topics among each other. */
    public void send(List<Told> told) {
        var start = 0;
        for (var end = 1; end <= told.size(); end++) {
            if (end == told.size()
                    || !told.get(end).topic().equals(told.get(start).topic())) {
                probe.send(
                        told.get(start).topic(),
                        told.subList(start, end).stream().map(Told::message).toArray(CloudEvent[]::new));
                start = end;
            }
        }
    }

    /** Waits until the service has acknowledged everything on its three topics. */
    public void awaitRead() {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", stack.servers().bootstrapServers()))) {
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> lag(admin) == 0);
        }
    }

    private long lag(Admin admin) throws Exception {
        var topics = List.of(stack.topic(Told.EVENTS), stack.topic(Told.CASES), stack.topic(Told.TASKS));
        var ends = admin.listOffsets(admin.describeTopics(topics).allTopicNames().get().values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(part -> new TopicPartition(topic.name(), part.partition())))
                        .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                .all()
                .get();
        var read = admin.listConsumerGroupOffsets(GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue().offset()
                        - (read.get(end.getKey()) == null
                                ? 0
                                : read.get(end.getKey()).offset()))
                .sum();
    }

    public void sql(String statement) {
        try (var connection = stack.connect();
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    public long number(String query) {
        try (var connection = stack.connect();
                var run = connection.createStatement();
                var rows = run.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
