package org.gridwhistle.chassis.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gridwhistle.servers.ServerAddresses;
import org.gridwhistle.servers.SharedServers;

import org.testcontainers.DockerClientFactory;

/**
 * Which broker and database the tests use. The system property {@code gridwhistle.servers}, or the environment variable
 * {@code GRIDWHISTLE_SERVERS}, says {@code embedded}, {@code testcontainers}, or {@code auto} (containers where there is a Docker, else embedded).
 */
public final class TestServers {

    enum Kind {
        AUTO,
        EMBEDDED,
        TESTCONTAINERS;

        static Kind named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private static final List<Path> DOCKER_TRACES = List.of(
            Path.of("/var/run/docker.sock"),
            Path.of(System.getProperty("user.home"), ".docker/run/docker.sock"),
            Path.of(System.getProperty("user.home"), ".testcontainers.properties"));

    private TestServers() {}

    public static ServerAddresses get() {
        return switch (wanted()) {
            case EMBEDDED -> SharedServers.get();
            case TESTCONTAINERS -> ServersInContainers.get();
            case AUTO -> isDockerThere() ? ServersInContainers.get() : SharedServers.get();
        };
    }

    static Kind wanted() {
        return Optional.ofNullable(System.getProperty("gridwhistle.servers"))
                .or(() -> Optional.ofNullable(System.getenv("GRIDWHISTLE_SERVERS")))
                .map(Kind::named)
                .orElse(Kind.AUTO);
    }

    private static boolean isDockerThere() {
        // Asking Testcontainers on a machine without any trace of Docker prints a page of warnings first.
        return (System.getenv("DOCKER_HOST") != null || DOCKER_TRACES.stream().anyMatch(Files::exists))
                && DockerClientFactory.instance().isDockerAvailable();
    }
}
