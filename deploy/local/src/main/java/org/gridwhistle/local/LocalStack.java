package org.gridwhistle.local;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gridwhistle.servers.Ports;

/** What the local stack is made of, and what each part is told. */
final class LocalStack {

    private final GridHome home;
    private final LocalKeys keys;
    private final DatabasePart database;
    private final BrokerPart broker;

    LocalStack(GridHome home) {
        this.home = home;
        this.keys = LocalKeys.in(home.keys());
        this.database = new DatabasePart(home, keys.databasePassword());
        this.broker = new BrokerPart(home);
    }

    /** The parts, each stage to be started when the one before is up. */
    List<List<Part>> stages() {
        return List.of(
                List.of(database, broker),
                Arrays.stream(Service.values()).<Part>map(this::part).toList());
    }

    private Part part(Service service) {
        return new ServicePart(
                service.word(),
                service.port(),
                service.managementPort(),
                service.jar(home.root()),
                home.log(service.word()),
                environment(service));
    }

    private Map<String, String> environment(Service service) {
        var databases = database.databases();
        var told = new HashMap<String, String>();
        told.put("QUARKUS_PROFILE", "local");
        // glibc would keep an arena for each of many short-lived threads: tens of megabytes that nobody uses.
        told.put("MALLOC_ARENA_MAX", "2");
        told.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
        told.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        told.put("QUARKUS_MANAGEMENT_HOST", Ports.LOOPBACK);
        told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        told.put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        told.put("QUARKUS_DATASOURCE_REACTIVE_URL", databases.reactiveUrl(service.word()));
        told.put("QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(service.word()));
        told.put("QUARKUS_DATASOURCE_USERNAME", databases.user());
        told.put("QUARKUS_DATASOURCE_PASSWORD", databases.password());
        told.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicKeyFile().toUri().toString());
        told.put("MP_JWT_VERIFY_ISSUER", LocalIssuer.ISSUER);
        told.put("GRIDWHISTLE_PRIVACY_KEY", keys.privacyKey());
        told.put("GRIDWHISTLE_PUBLIC_BASE_URL", "http://localhost:" + Service.INTAKE.port());
        return told;
    }

    /** Every port the stack needs, with the name of the part that needs it. */
    static Map<Integer, String> ports() {
        var ports = new LinkedHashMap<Integer, String>();
        ports.put(DatabasePart.PORT, "the database");
        ports.put(BrokerPart.PORT, "the broker");
        ports.put(BrokerPart.CONTROLLER_PORT, "the broker's controller");
        for (var service : Service.values()) {
            ports.put(service.port(), service.word());
            ports.put(service.managementPort(), service.word() + "'s management");
        }
        return ports;
    }

    /** One sentence on why the stack cannot start here, or nothing. */
    static Optional<String> obstacle(GridHome home) {
        for (var service : Service.values()) {
            if (!Files.exists(service.jar(home.root()))) {
                return Optional.of("%s-service is not built (%s is missing): run ./grid build"
                        .formatted(service.word(), service.jar(home.root())));
            }
        }
        return busyPort(ports());
    }

    static Optional<String> busyPort(Map<Integer, String> ports) {
        return ports.entrySet().stream()
                .filter(port -> !Ports.isFree(port.getKey()))
                .map(port -> "Port %d, which %s needs, is taken by another program: stop that program and try again"
                        .formatted(port.getKey(), port.getValue()))
                .findFirst();
    }
}
