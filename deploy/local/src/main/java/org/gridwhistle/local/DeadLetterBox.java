package org.gridwhistle.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The poison of one topic, put aside on {@code <topic>.dlq}. What has been sent back is remembered as the offset of a consumer group, so nothing is sent back
 * twice by mistake.
 */
final class DeadLetterBox {

    static final String SUFFIX = ".dlq";

    private static final String GROUP = "dead-letters-sent-back";
    private static final String ASIDE = "dlq_";
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;
    private final String topic;
    private final TopicPartition box;

    DeadLetterBox(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.box = new TopicPartition(topic + SUFFIX, 0);
    }

    /** The letters that have not been sent back yet, a line each: offset, key, type and reason. */
    List<String> waiting() {
        try (var consumer = consumer()) {
            return read(consumer).stream().map(DeadLetterBox::describe).toList();
        }
    }

    /**
     * Sends every waiting letter back to its topic, with its own headers.
     *
     * @return how many
     */
    int sendBack() throws ExecutionException, InterruptedException {
        try (var consumer = consumer();
                var producer = producer()) {
            var letters = read(consumer);
            for (var letter : letters) {
                producer.send(original(letter)).get();
                consumer.commitSync(Map.of(box, new OffsetAndMetadata(letter.offset() + 1)));
            }
            return letters.size();
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> read(KafkaConsumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(box));
        var end = consumer.endOffsets(List.of(box)).get(box);
        var letters = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (consumer.position(box) < end) {
            letters.addAll(consumer.poll(POLL).records(box));
        }
        return letters;
    }

    private ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        var back = new ProducerRecord<>(topic, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(ASIDE)) {
                back.headers().add(header);
            }
        }
        return back;
    }

    private static String describe(ConsumerRecord<byte[], byte[]> letter) {
        return "%d  %s  %s  %s"
                .formatted(
                        letter.offset(),
                        text(letter.key()),
                        header(letter, "ce_type"),
                        header(letter, ASIDE + "reason"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "-" : text(header.value());
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "-" : new String(bytes, StandardCharsets.UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
