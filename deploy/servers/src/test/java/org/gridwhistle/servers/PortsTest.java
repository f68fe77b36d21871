package org.gridwhistle.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTest {

    @Test
    void a_port_with_a_listener_is_busy_and_answers() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
            assertThat(Ports.answers(listener.getLocalPort())).isTrue();
        }
    }

    @Test
    void a_port_from_free_is_free_and_silent() {
        var port = Ports.free();
        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.answers(port)).isFalse();
    }
}
