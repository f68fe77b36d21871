package org.gridwhistle.samplecity.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads messages from CSV with a header line, through a {@link Mapping}. */
public final class MessageFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Mapping mapping;
    private final String name;

    private MessageFile(Mapping mapping, String name) {
        this.mapping = mapping;
        this.name = name;
    }

    /**
     * The first messages of a file, in its order.
     *
     * @throws BadFileException if the file lacks a column, or a line is wrong; the line is named
     */
    public static List<Message> read(Path file, Mapping mapping, int limit) {
        try (var text = Files.newInputStream(file)) {
            return new MessageFile(mapping, file.toString()).read(text, limit);
        } catch (NoSuchFileException e) {
            throw new BadFileException("There is no file " + file, e);
        } catch (IOException | UncheckedIOException e) {
            throw new BadFileException("Cannot read " + file + " as CSV in UTF-8: " + e.getMessage(), e);
        }
    }

    /** All messages of a file on the class path that has the usual header. */
    public static List<Message> readResource(String path) {
        try (var text = MessageFile.class.getResourceAsStream(path)) {
            return new MessageFile(Mapping.usual(), path).read(text, Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Message> read(InputStream text, int limit) throws IOException {
        try (var reader = new InputStreamReader(withoutMark(text), StandardCharsets.UTF_8);
                var table = CSVParser.parse(reader, FORMAT)) {
            checkColumns(table);
            return read(table, limit);
        }
    }

    private List<Message> read(CSVParser table, int limit) {
        var messages = new ArrayList<Message>();
        var ids = new HashSet<String>();
        for (var row : table) {
            if (messages.size() == limit) {
                break;
            }
            var message = message(row);
            if (!ids.add(message.id())) {
                throw bad(row, "id", "comes twice: " + message.id());
            }
            messages.add(message);
        }
        return messages;
    }

    private void checkColumns(CSVParser table) {
        var missing = mapping.needed().stream()
                .filter(column -> !table.getHeaderMap().containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new BadFileException("%s has no column %s; its columns are %s. Give a --mapping that fits."
                    .formatted(name, missing, table.getHeaderNames()));
        }
    }

    private Message message(CSVRecord row) {
        var reportedAt = time(row, "reportedAt");
        var repliedAt = time(row, "repliedAt");
        var delay = reportedAt == null || repliedAt == null || repliedAt.isBefore(reportedAt)
                ? Duration.ZERO
                : Duration.between(reportedAt, repliedAt);
        return new Message(
                required(row, "id"),
                cell(row, "reporter"),
                required(row, "title"),
                reportedAt,
                required(row, "detail"),
                cell(row, "reply"),
                delay,
                cell(row, "grid"),
                cell(row, "matter"));
    }

    private String required(CSVRecord row, String what) {
        var value = cell(row, what);
        if (value.isEmpty()) {
            throw bad(row, what, "is empty");
        }
        return value;
    }

    private String cell(CSVRecord row, String what) {
        var column = mapping.column(what);
        if (column.isEmpty()) {
            return "";
        }
        if (!row.isSet(column)) {
            throw bad(row, what, "is missing: the line is too short");
        }
        return row.get(column).strip();
    }

    private OffsetDateTime time(CSVRecord row, String what) {
        var text = cell(row, what);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var iso = text.replace(' ', 'T');
            return iso.matches(".*T.*([+-]\\d{2}:?\\d{2}|Z)")
                    ? OffsetDateTime.parse(iso)
                    : LocalDateTime.parse(iso).atZone(ZoneId.of(mapping.zone())).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw bad(row, what, "is no time: " + text);
        }
    }

    private BadFileException bad(CSVRecord row, String what, String why) {
        return new BadFileException("%s, record %d: %s %s".formatted(name, row.getRecordNumber(), what, why));
    }

    /** Spreadsheets like to put the mark in front, where it would become part of the first column's name. */
    private static InputStream withoutMark(InputStream text) throws IOException {
        var pushback = new PushbackInputStream(text, 3);
        var mark = pushback.readNBytes(3);
        if (!new String(mark, StandardCharsets.UTF_8).equals(String.valueOf((char) BYTE_ORDER_MARK))) {
            pushback.unread(mark);
        }
        return pushback;
    }
}
