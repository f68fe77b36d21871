package org.gridwhistle.servers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The two real servers: they come up, and what was acknowledged is there again after kill -9. */
class ServersIT {

    @Test
    void the_broker_keeps_acknowledged_records_over_a_crash(@TempDir Path folder) throws Exception {
        try (var broker = BrokerProcess.start(BrokerProcess.Settings.forTests(folder))) {
            Topics.create(broker.bootstrapServers(), "it.");
            Topics.create(broker.bootstrapServers(), "it."); // making them twice is fine
            try (var producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer())) {
                producer.send(new ProducerRecord<>("it.grid.events", 7, "key", "value"))
                        .get(30, TimeUnit.SECONDS);
            }

            broker.kill();
            broker.start();

            assertThat(read(broker, new TopicPartition("it.grid.events", 7))).containsExactly("value");
        }
    }

    @Test
    void the_database_keeps_committed_rows_over_a_crash_and_a_stop(@TempDir Path folder) throws Exception {
        try (var server = DatabaseServer.start(DatabaseServer.Settings.forTests(folder))) {
            server.databases().create("city");
            server.databases().create("city"); // making it twice is fine
            run(server, "create table note (text text)");
            run(server, "insert into note values ('网格')");

            server.kill();
            server.start();
            assertThat(note(server)).isEqualTo("网格");

            server.stop();
            server.start();
            assertThat(note(server)).isEqualTo("网格");
        }
    }

    @Test
    void everybody_in_one_build_is_given_the_same_servers() throws SQLException {
        var first = SharedServers.get();
        assertThat(SharedServers.get()).isEqualTo(first);
        assertThat(Topics.brokerAnswers(first.bootstrapServers())).isTrue();
        try (var connection = first.databases().connect("postgres")) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private static List<String> read(BrokerProcess broker, TopicPartition partition) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).records(partition).stream()
                    .map(found -> found.value())
                    .toList();
        }
    }

    private static void run(DatabaseServer server, String sql) throws SQLException {
        try (var connection = server.databases().connect("city");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String note(DatabaseServer server) throws SQLException {
        try (var connection = server.databases().connect("city");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from note")) {
            assertThat(rows.next()).isTrue();
            return new String(rows.getBytes(1), StandardCharsets.UTF_8);
        }
    }
}
