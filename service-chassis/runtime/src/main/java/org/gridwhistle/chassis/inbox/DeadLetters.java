package org.gridwhistle.chassis.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Puts poison aside on {@code <topic>.dlq}, with its headers and the reason, before its offset is acknowledged. It may stand there
 * twice, never not at all.
 */
@ApplicationScoped
public class DeadLetters {

    public static final String SUFFIX = ".dlq";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Map<String, Object> kafka;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile KafkaProducer<String, byte[]> producer;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> kafka, MeterRegistry meters, Clock clock) {
        this.kafka = kafka;
        this.meters = meters;
        this.clock = clock;
    }

    Uni<Void> put(ConsumerRecord<String, byte[]> poison, String reason) {
        LOG.errorf("Put aside %s-%d@%d: %s", poison.topic(), poison.partition(), poison.offset(), reason);
        meters.counter("gridwhistle.dead.letters", "topic", poison.topic()).increment();
        var letter =
                new ProducerRecord<>(poison.topic() + SUFFIX, null, poison.key(), poison.value(), poison.headers());
        letter.headers().add("dlq_reason", String.valueOf(reason).getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dlq_time", clock.instant().toString().getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dlq_offset", Long.toString(poison.offset()).getBytes(StandardCharsets.UTF_8));
        return Uni.createFrom()
                .<Void>emitter(emitter -> producer().send(letter, (landed, failure) -> {
                    if (failure == null) {
                        emitter.complete(null);
                    } else {
                        emitter.fail(failure);
                    }
                }))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            var settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.CLIENT_ID_CONFIG, "dead-letters");
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ZERO);
        }
    }
}
