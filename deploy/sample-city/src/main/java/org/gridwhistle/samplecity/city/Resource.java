package org.gridwhistle.samplecity.city;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of this module's class path. */
final class Resource {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Resource() {}

    static String text(String path) {
        try (var reader = open(path)) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> table(String path) {
        try (var reader = open(path);
                var table = WITH_HEADER.parse(reader)) {
            return table.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reader open(String path) {
        var stream = Resource.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("Missing from the class path: " + path);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** The parts of a list that is written with semicolons. */
    static List<String> parts(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(";"));
    }
}
