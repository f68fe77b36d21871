package org.gridwhistle.chassis.reference;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps an instance's copy of reference data: reads the whole compacted topic when it starts, then follows it. Every instance
 * reads all partitions for itself, so there is no group and no offset to keep.
 */
@ApplicationScoped
public class ReferenceFollower {

    private static final Logger LOG = Logger.getLogger(ReferenceFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> kafka;
    private final List<ReferenceListener> listeners;
    private final ObjectMapper json;
    private final String topic;
    private Thread thread;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopping;
    private volatile boolean caughtUp;

    ReferenceFollower(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @All List<ReferenceListener> listeners,
            ObjectMapper json,
            @ConfigProperty(name = "gridwhistle.topics.prefix") Optional<String> topicPrefix) {
        this.kafka = kafka;
        this.listeners = listeners;
        this.json = json;
        this.topic = topicPrefix.orElse("") + "grid.reference";
    }

    void start(@Observes StartupEvent event) {
        if (listeners.isEmpty()) {
            caughtUp = true;
            return;
        }
        thread = Thread.ofPlatform().name("reference-follower").daemon().start(this::run);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    /** Whether everything that stood on the topic at the start has been applied. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    private void run() {
        while (!stopping) {
            try {
                follow();
            } catch (WakeupException stopped) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Reference data cannot be followed for now: %s", e.getMessage());
                sleep();
            }
        }
    }

    private void follow() {
        try (var reader = new KafkaConsumer<String, byte[]>(settings())) {
            consumer = reader;
            var partitions = reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var end = reader.endOffsets(partitions);
            while (!stopping) {
                var changes = new ArrayList<ReferenceRecord>();
                reader.poll(POLL).forEach(arrived -> read(arrived).ifPresent(changes::add));
                tell(changes);
                caughtUp = caughtUp || isAtEnd(reader, end);
            }
        }
    }

    private static boolean isAtEnd(KafkaConsumer<?, ?> reader, Map<TopicPartition, Long> end) {
        return end.entrySet().stream().allMatch(entry -> reader.position(entry.getKey()) >= entry.getValue());
    }

    private void tell(List<ReferenceRecord> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (var listener : listeners) {
            var wanted = changes.stream()
                    .filter(change -> listener.kinds().contains(change.kind()))
                    .toList();
            if (!wanted.isEmpty()) {
                listener.apply(wanted);
            }
        }
    }

    private Optional<ReferenceRecord> read(ConsumerRecord<String, byte[]> arrived) {
        try {
            return Optional.of(json.readValue(arrived.value(), ReferenceRecord.class));
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("Passed over an unreadable reference record at %s: %s", arrived.key(), e.getMessage());
            return Optional.empty();
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(kafka);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "reference-follower");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        return settings;
    }

    private static void sleep() {
        LockSupport.parkNanos(POLL.toNanos());
    }
}
