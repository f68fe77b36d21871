package org.gridwhistle.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to topics as the other services would, and reads them from the start. Topic names are those of the contract, without prefix. */
public final class TopicProbe implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final String prefix;
    private KafkaProducer<String, String> producer;

    public TopicProbe(String bootstrapServers, String prefix) {
        QuietLogs.ofKafkaClients();
        this.bootstrapServers = bootstrapServers;
        this.prefix = prefix;
    }

    /** Sends the messages in this order and returns when the broker has acknowledged all. */
    public void send(String topic, CloudEvent... events) {
        send(topic, List.of(events));
    }

    /** Sends the messages in this order and returns when the broker has acknowledged all. */
    public synchronized void send(String topic, List<CloudEvent> events) {
        var sent = new ArrayList<Future<?>>();
        for (var event : events) {
            sent.add(producer().send(toRecord(topic, event)));
        }
        sent.forEach(TopicProbe::acknowledged);
    }

    /** Sends something that is no message of ours: no headers, any text. */
    public synchronized void sendRaw(String topic, String key, String value) {
        acknowledged(producer().send(new ProducerRecord<>(prefix + topic, key, value)));
    }

    /** Everything on the topic now, each key's records in order. */
    public List<ReceivedRecord> all(String topic) {
        try (var consumer = consumerAtStart(topic)) {
            var end = consumer.endOffsets(consumer.assignment());
            var found = new ArrayList<ReceivedRecord>();
            while (end.entrySet().stream().anyMatch(part -> consumer.position(part.getKey()) < part.getValue())) {
                consumer.poll(POLL).forEach(record -> found.add(ReceivedRecord.of(record)));
            }
            return List.copyOf(found);
        }
    }

    /**
     * Waits until the topic holds so many records of the wanted kind, counted from its start, and returns these.
     *
     * @throws AssertionError after 30 s, with what was there instead
     */
    public List<ReceivedRecord> await(String topic, int count, Predicate<ReceivedRecord> wanted) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        var seen = new ArrayList<ReceivedRecord>();
        try (var consumer = consumerAtStart(topic)) {
            while (true) {
                var matching = seen.stream().filter(wanted).toList();
                if (matching.size() >= count) {
                    return matching;
                }
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Waited %d s for %d records on %s, found %d; all that is there: %s"
                            .formatted(LIMIT.toSeconds(), count, topic, matching.size(), seen));
                }
                consumer.poll(POLL).forEach(record -> seen.add(ReceivedRecord.of(record)));
            }
        }
    }

    /** Waits for the first record of this type about this subject. */
    public ReceivedRecord awaitOne(String topic, String type, String subject) {
        return await(topic, 1, found -> type.equals(found.type()) && subject.equals(found.subject()))
                .getFirst();
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private ProducerRecord<String, String> toRecord(String topic, CloudEvent event) {
        var made = new ProducerRecord<>(prefix + topic, event.key(), event.data());
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", event.id(),
                "ce_type", event.type(),
                "ce_source", event.source(),
                "ce_subject", event.subject(),
                "ce_time", event.time().toString(),
                "content-type", "application/json",
                "traceparent", event.traceparent());
        headers.forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return made;
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.LINGER_MS_CONFIG,
                            0),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    private KafkaConsumer<String, String> consumerAtStart(String topic) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(prefix + topic).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static void acknowledged(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new AssertionError("The broker refused the record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
