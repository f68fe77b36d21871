package org.gridwhistle.chassis.testing;

import org.gridwhistle.servers.Databases;
import org.gridwhistle.servers.ServerAddresses;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** One broker and one database a test JVM, in containers that Testcontainers removes when the JVM ends. */
final class ServersInContainers {

    private static final String POSTGRES_IMAGE = "postgres:17";
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.1";

    private static final class Holder {
        static final ServerAddresses STARTED = start();
    }

    private ServersInContainers() {}

    static ServerAddresses get() {
        return Holder.STARTED;
    }

    // Left open on purpose: they serve every application start of this JVM.
    @SuppressWarnings("resource")
    private static ServerAddresses start() {
        var database = new PostgreSQLContainer(DockerImageName.parse(POSTGRES_IMAGE))
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        var broker = new KafkaContainer(DockerImageName.parse(KAFKA_IMAGE));
        database.start();
        broker.start();
        return new ServerAddresses(
                broker.getBootstrapServers(),
                new Databases(
                        database.getHost(),
                        database.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        database.getUsername(),
                        database.getPassword()));
    }
}
