package org.gridwhistle.dispatch.reference.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;

import org.gridwhistle.dispatch.reference.kind.Fault;
import org.gridwhistle.dispatch.reference.kind.Kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV of RFC 4180 in UTF-8 with a header line; columns in any order, lists separated by {@code ;} in a cell. */
final class CsvSheet {

    private final Kind kind;
    private final BiConsumer<String, JsonNode> take;
    private final Complaints complaints;

    /** @param take gets each record with its place */
    CsvSheet(Kind kind, BiConsumer<String, JsonNode> take, Complaints complaints) {
        this.kind = kind;
        this.take = take;
        this.complaints = complaints;
    }

    void read(InputStream body) throws IOException {
        try (var parser = CSVParser.builder()
                .setFormat(CSVFormat.RFC4180)
                .setReader(Utf8.reader(body))
                .get()) {
            read(parser);
        } catch (CharacterCodingException e) {
            complaints.add(place(1), Fault.NOT_UTF8.at(""));
        }
    }

    private void read(CSVParser parser) throws CharacterCodingException {
        try {
            records(parser);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException encoding) {
                throw encoding;
            }
            complaints.add(place(parser.getCurrentLineNumber()), Fault.UNREADABLE_LINE.at(""));
        }
    }

    /** The parser has counted the lines it has read, so the next record begins one after. */
    private void records(CSVParser parser) {
        var records = parser.iterator();
        var columns =
                records.hasNext() ? records.next().stream().map(String::strip).toList() : List.<String>of();
        checkColumns(columns);
        if (!complaints.isEmpty()) {
            return;
        }
        var place = place(parser.getCurrentLineNumber() + 1);
        while (records.hasNext()) {
            row(place, columns, records.next());
            place = place(parser.getCurrentLineNumber() + 1);
        }
    }

    private void checkColumns(List<String> columns) {
        var header = place(1);
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!kind.hasField(column)) {
                complaints.add(header, Fault.UNKNOWN_COLUMN.at(column));
            } else if (!seen.add(column)) {
                complaints.add(header, Fault.REPEATED_COLUMN.at(column));
            }
        }
        kind.requiredFields()
                .filter(field -> !columns.contains(field))
                .forEach(field -> complaints.add(header, Fault.MISSING_COLUMN.at(field)));
    }

    private void row(String place, List<String> columns, CSVRecord cells) {
        if (cells.size() == 1 && cells.get(0).isBlank()) {
            return;
        }
        if (cells.size() != columns.size()) {
            complaints.add(place, Fault.WRONG_CELL_COUNT.at("", columns.size(), cells.size()));
            return;
        }
        var given = JsonNodeFactory.instance.objectNode();
        for (var i = 0; i < columns.size(); i++) {
            var cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                given.set(columns.get(i), kind.fromCell(columns.get(i), cell));
            }
        }
        take.accept(place, given);
    }

    private static String place(long line) {
        return "line " + line;
    }
}
