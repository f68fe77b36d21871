package org.gridwhistle.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.servers.SharedServers;
import org.gridwhistle.servers.Topics;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeadLetterBoxIT {

    private final String broker = SharedServers.get().bootstrapServers();
    private final String prefix = "d" + UUID.randomUUID().toString().substring(0, 8) + ".";
    private final String topic = prefix + "grid.cases";

    @BeforeEach
    void make() {
        Topics.create(broker, prefix);
    }

    @AfterEach
    void delete() {
        Topics.delete(broker, prefix);
    }

    @Test
    void letters_are_listed_with_their_reason_and_sent_back_once_without_it() throws Exception {
        putAside("case-1", "it broke");
        putAside("case-2", "it broke too");
        var box = new DeadLetterBox(broker, topic);
        assertThat(box.waiting())
                .containsExactly(
                        "0  case-1  grid.case.closed.v1  it broke", "1  case-2  grid.case.closed.v1  it broke too");
        assertThat(box.sendBack()).isEqualTo(2);
        assertThat(box.waiting()).isEmpty();
        assertThat(box.sendBack()).isZero();
        assertThat(returned()).hasSize(2).allSatisfy(message -> {
            assertThat(message.headers().lastHeader("ce_type")).isNotNull();
            assertThat(message.headers().lastHeader("dlq_reason")).isNull();
        });
    }

    private List<ConsumerRecord<String, String>> returned() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            var end = consumer.endOffsets(partitions);
            while (end.entrySet().stream().anyMatch(part -> consumer.position(part.getKey()) < part.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    private void putAside(String key, String reason) throws Exception {
        var headers = List.<Header>of(
                new RecordHeader("ce_type", "grid.case.closed.v1".getBytes(StandardCharsets.UTF_8)),
                new RecordHeader("dlq_reason", reason.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic + DeadLetterBox.SUFFIX, 0, key, "{}", headers))
                    .get();
        }
    }
}
