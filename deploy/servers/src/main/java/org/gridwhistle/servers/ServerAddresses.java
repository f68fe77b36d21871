package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Where a broker and a database answer. */
public record ServerAddresses(String bootstrapServers, Databases databases) {

    /** Writes the addresses so that a reader sees all of them or none. */
    void save(Path file) {
        var properties = new Properties();
        properties.setProperty("bootstrap", bootstrapServers);
        properties.setProperty("host", databases.host());
        properties.setProperty("port", Integer.toString(databases.port()));
        properties.setProperty("user", databases.user());
        properties.setProperty("password", databases.password());
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var writer = Files.newBufferedWriter(unfinished)) {
                properties.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServerAddresses load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServerAddresses(
                properties.getProperty("bootstrap"),
                new Databases(
                        properties.getProperty("host"),
                        Integer.parseInt(properties.getProperty("port")),
                        properties.getProperty("user"),
                        properties.getProperty("password")));
    }
}
