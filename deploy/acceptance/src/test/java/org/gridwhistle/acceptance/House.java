package org.gridwhistle.acceptance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.servers.ServerAddresses;
import org.gridwhistle.servers.Topics;

/**
 * The built services as processes, with databases and topics of their own on real servers. What {@link #start} starts may be killed and started
 * again.
 */
final class House implements AutoCloseable {

    private final ServerAddresses servers;
    private final String mark = "a" + UUID.randomUUID().toString().substring(0, 8);
    private final Deque<ServiceProcess> started = new ArrayDeque<>();
    private final TopicProbe topics;

    House(ServerAddresses servers) {
        this.servers = servers;
        Topics.create(servers.bootstrapServers(), prefix());
        this.topics = new TopicProbe(servers.bootstrapServers(), prefix());
    }

    /** Starts a service on free ports, with an empty database. */
    ServiceProcess start(String service) {
        return start(service, service, Map.of());
    }

    /**
     * @param database which of the house's databases it works on; made if it is not there
     * @param settings environment variables beside the usual ones
     */
    ServiceProcess start(String service, String database, Map<String, String> settings) {
        makeDatabase(database);
        var environment = new HashMap<>(environment(database));
        environment.putAll(settings);
        var process = new ServiceProcess(service, environment);
        started.push(process);
        process.start();
        return process;
    }

    /** Makes a database before its service starts, for a test that wants to be there first. */
    void makeDatabase(String database) {
        servers.databases().create(name(database));
    }

    TopicProbe topics() {
        return topics;
    }

    String prefix() {
        return mark + ".";
    }

    ServerAddresses servers() {
        return servers;
    }

    Connection connect(String database) throws SQLException {
        return servers.databases().connect(name(database));
    }

    private String name(String database) {
        return mark + "_" + database;
    }

    private Map<String, String> environment(String database) {
        var databases = servers.databases();
        return Map.of(
                "QUARKUS_PROFILE", "local",
                "KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers(),
                "GRIDWHISTLE_TOPICS_PREFIX", prefix(),
                "QUARKUS_DATASOURCE_REACTIVE_URL", databases.reactiveUrl(name(database)),
                "QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(name(database)),
                "QUARKUS_DATASOURCE_USERNAME", databases.user(),
                "QUARKUS_DATASOURCE_PASSWORD", databases.password(),
                "MP_JWT_VERIFY_PUBLICKEY", TestTokens.publicKeyPem(),
                "MP_JWT_VERIFY_ISSUER", TestTokens.ISSUER,
                "GRIDWHISTLE_PRIVACY_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Override
    public void close() {
        started.forEach(ServiceProcess::kill);
        topics.close();
        Topics.delete(servers.bootstrapServers(), prefix());
    }
}
