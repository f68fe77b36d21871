package org.gridwhistle.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.gridwhistle.servers.Ports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalStackTest {

    @Test
    void a_busy_port_is_one_sentence_that_names_the_port_and_who_needs_it() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(LocalStack.busyPort(Map.of(listener.getLocalPort(), "intake")))
                    .contains(
                            "Port %d, which intake needs, is taken by another program: stop that program and try again"
                                    .formatted(listener.getLocalPort()));
        }
    }

    @Test
    void free_ports_are_no_obstacle() {
        assertThat(LocalStack.busyPort(Map.of(Ports.free(), "intake"))).isEmpty();
    }

    @Test
    void a_service_without_its_jar_is_one_sentence_that_says_what_to_do(@TempDir Path root) {
        assertThat(LocalStack.obstacle(new GridHome(root)))
                .contains("intake-service is not built (%s is missing): run ./grid build"
                        .formatted(root.resolve("intake-service/target/quarkus-app/quarkus-run.jar")));
    }

    @Test
    void no_two_parts_share_a_port() {
        assertThat(LocalStack.ports()).hasSize(3 + 2 * Service.values().length);
    }
}
