package org.gridwhistle.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.gridwhistle.servers.Ports;
import org.gridwhistle.servers.StartupFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServicePartTest {

    @TempDir
    Path folder;

    private final int port = Ports.free();

    @Test
    void it_counts_as_started_when_its_readiness_says_so() throws IOException {
        var part = part(Map.of("PORT", Integer.toString(port), "REFUSALS", "3"));
        part.start();
        try {
            // Three answers of 503 came first.
            assertThat(Files.readString(folder.resolve("tiny.log"))).isEqualTo("503\n503\n503\n200\n");
        } finally {
            part.stop();
        }
        assertThat(part.process().orElseThrow().isAlive()).isFalse();
    }

    @Test
    void one_that_ends_at_once_is_named_with_its_log() throws IOException {
        var part = part(Map.of("PORT", "no number"));
        assertThatThrownBy(part::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessage("tiny ended with exit code 1 while starting; its log is %s", folder.resolve("tiny.log"));
    }

    private ServicePart part(Map<String, String> environment) throws IOException {
        return new ServicePart("tiny", port, port, jar(), folder.resolve("tiny.log"), environment);
    }

    private Path jar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyService.class.getName());
        var jar = folder.resolve("tiny.jar");
        var entry = TinyService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = TinyService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
        return jar;
    }
}
