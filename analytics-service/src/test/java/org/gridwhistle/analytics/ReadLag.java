package org.gridwhistle.analytics;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.analytics.history.Told;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import static org.awaitility.Awaitility.await;

/** How much of the three topics a consumer group has not acknowledged yet. */
public record ReadLag(String bootstrapServers, String topicsPrefix, String group) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    public void awaitNone() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            await().pollInterval(Duration.ofMillis(50)).atMost(LIMIT).until(() -> messages(admin) == 0);
        }
    }

    private long messages(Admin admin) throws ExecutionException, InterruptedException {
        var read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return ends(admin).entrySet().stream()
                .mapToLong(end -> {
                    var known = read.get(end.getKey());
                    return end.getValue() - (known == null ? 0 : known.offset());
                })
                .sum();
    }

    private Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        var topics = Stream.of(Told.EVENTS, Told.CASES, Told.TASKS)
                .map(topicsPrefix::concat)
                .toList();
        var partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
