package org.gridwhistle.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the supervisor tells the commands, by a small file in {@code .grid/run}.
 *
 * @param phase of the whole stack
 * @param message one sentence on why it failed, else empty
 * @param parts in the order of their start
 */
record StackStatus(Phase phase, String message, List<PartStatus> parts) {

    enum Phase {
        STARTING,
        READY,
        STOPPING,
        FAILED
    }

    /** Replaces the file at once, so that a reader never sees half of it. */
    void save(Path file) {
        var properties = new Properties();
        properties.setProperty("phase", phase.name());
        properties.setProperty("message", message);
        properties.setProperty(
                "parts", String.join(",", parts.stream().map(PartStatus::name).toList()));
        parts.forEach(part -> part.writeTo(properties));
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var writer = Files.newBufferedWriter(unfinished)) {
                properties.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    static Optional<StackStatus> load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException none) {
            return Optional.empty();
        }
        var parts = new ArrayList<PartStatus>();
        for (var name : properties.getProperty("parts").split(",")) {
            parts.add(PartStatus.read(name, properties.getProperty("part." + name)));
        }
        return Optional.of(new StackStatus(
                Phase.valueOf(properties.getProperty("phase")), properties.getProperty("message"), List.copyOf(parts)));
    }
}
