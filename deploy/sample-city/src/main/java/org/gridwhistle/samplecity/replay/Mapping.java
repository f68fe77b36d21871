package org.gridwhistle.samplecity.replay;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which column of a file holds what. A properties file in UTF-8, {@code what = column}; the default one explains each line.
 */
public final class Mapping {

    private static final String DEFAULT = "/replay/default-mapping.properties";
    private static final Set<String> REQUIRED = Set.of("id", "title", "detail");
    private static final Set<String> KNOWN =
            Set.of("id", "reporter", "title", "reportedAt", "detail", "reply", "repliedAt", "grid", "matter", "zone");

    private final Properties columns = new Properties();

    private Mapping(Reader text, String name) throws IOException {
        columns.load(text);
        var unknown = new TreeSet<>(columns.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new BadFileException(
                    "%s: unknown key %s; known are %s".formatted(name, unknown, new TreeSet<>(KNOWN)));
        }
        var missing = new TreeSet<>(REQUIRED);
        missing.removeAll(columns.stringPropertyNames());
        if (!missing.isEmpty()) {
            throw new BadFileException("%s: %s must name a column".formatted(name, missing));
        }
    }

    /** For files with the header {@code message_id,reporter_id,title,reported_at,detail,reply,replied_at}. */
    public static Mapping usual() {
        try (var text = new InputStreamReader(Mapping.class.getResourceAsStream(DEFAULT), StandardCharsets.UTF_8)) {
            return new Mapping(text, DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws BadFileException if the file cannot be read, lacks a key or has one too many */
    public static Mapping of(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return new Mapping(text, file.toString());
        } catch (IOException e) {
            throw new BadFileException("Cannot read the mapping " + file, e);
        }
    }

    /** The column that holds the thing; empty if the mapping names none. */
    String column(String what) {
        return columns.getProperty(what, "").strip();
    }

    /** Where times without an offset are meant. */
    String zone() {
        return columns.getProperty("zone", "Asia/Shanghai").strip();
    }

    /** The columns that a file must have. */
    List<String> needed() {
        return columns.stringPropertyNames().stream()
                .filter(what -> !what.equals("zone"))
                .map(this::column)
                .filter(column -> !column.isEmpty())
                .sorted()
                .toList();
    }
}
