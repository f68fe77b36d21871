package org.gridwhistle.chassis.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends waiting rows to the broker in the order of their numbers and deletes them on its acknowledgement. Each shard of keys has
 * one relay at a time, by advisory lock. Whatever fails, the relay starts anew from the oldest row: readers may see a message
 * twice, never in another order and never not at all.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final AgroalDataSource database;
    private final Map<String, Object> kafka;
    private final OutboxConfig config;
    private final OutboxGauges gauges;
    private final String topicPrefix;
    private final String source;
    private final Semaphore nudges = new Semaphore(0);
    private Thread thread;
    private volatile boolean stopping;

    OutboxRelay(
            AgroalDataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            OutboxConfig config,
            OutboxGauges gauges,
            @ConfigProperty(name = "gridwhistle.topics.prefix", defaultValue = "")
                    java.util.Optional<String> topicPrefix,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.kafka = kafka;
        this.config = config;
        this.gauges = gauges;
        this.topicPrefix = topicPrefix.orElse("");
        this.source = "/gridwhistle/" + application;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    void nudge() {
        nudges.release();
    }

    private void run() {
        while (!stopping) {
            try {
                relayUntilItFails();
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                if (!stopping) {
                    LOG.warnf("The outbox waits: %s", e.getMessage());
                    pause(config.backoff());
                }
            }
        }
    }

    private void relayUntilItFails() throws SQLException, ExecutionException, InterruptedException {
        var producer = new KafkaProducer<String, byte[]>(producerSettings());
        try (var connection = database.getConnection()) {
            var table = new OutboxTable(connection);
            try {
                relay(table, producer);
            } finally {
                table.unlockAll();
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    private void relay(OutboxTable table, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        var shards = new TreeSet<Integer>();
        var nextHousekeeping = System.nanoTime();
        while (!stopping) {
            if (System.nanoTime() - nextHousekeeping >= 0) {
                takeFreeShards(table, shards);
                gauges.show(table.backlog());
                nextHousekeeping = System.nanoTime() + config.housekeeping().toNanos();
            }
            if (relayOnce(table, shards, producer) < config.batch()) {
                awaitNudge();
            }
        }
    }

    private static void takeFreeShards(OutboxTable table, Set<Integer> held) throws SQLException {
        for (var shard = 0; shard < Shards.COUNT; shard++) {
            if (!held.contains(shard) && table.tryLock(shard)) {
                held.add(shard);
            }
        }
    }

    private int relayOnce(OutboxTable table, Set<Integer> shards, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        if (shards.isEmpty()) {
            return 0;
        }
        var rows = table.oldest(shards, config.batch());
        if (rows.isEmpty()) {
            return 0;
        }
        var flight = new Flight(producer);
        for (var row : rows) {
            if (!flight.send(row, row.asRecord(topicPrefix, source))) {
                break;
            }
        }
        var landed = flight.awaitLanded();
        if (!landed.isEmpty()) {
            table.delete(landed);
        }
        flight.throwFailure();
        return rows.size();
    }

    /** An outage must pause and not reorder, so a record that is on its way never gives up. */
    private Map<String, Object> producerSettings() {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8 << 20);
        return settings;
    }

    private void awaitNudge() throws InterruptedException {
        if (nudges.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            nudges.drainPermits();
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
