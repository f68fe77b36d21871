package org.gridwhistle.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.gridwhistle.analytics.history.Told;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import static org.awaitility.Awaitility.await;

/** How much of the three topics a generation of the service, which has a consumer group a topic, has not acknowledged yet. */
public record ReadLag(String bootstrapServers, String topicsPrefix, int generation) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    public void awaitNone() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            await().pollInterval(Duration.ofMillis(50)).atMost(LIMIT).until(() -> messages(admin) == 0);
        }
    }

    private long messages(Admin admin) throws ExecutionException, InterruptedException {
        var behind = 0L;
        for (var topic : List.of(Told.EVENTS, Told.CASES, Told.TASKS)) {
            behind += ends(admin, topicsPrefix + topic) - acknowledged(admin, topic.substring("grid.".length()));
        }
        return behind;
    }

    private long acknowledged(Admin admin, String channel) throws ExecutionException, InterruptedException {
        var group = "analytics-%d.%s".formatted(generation, channel);
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    private static long ends(Admin admin, String topic) throws ExecutionException, InterruptedException {
        var partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic, partition.partition()),
                        partition -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }
}
