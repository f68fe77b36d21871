package org.gridwhistle.samplecity.imports;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long CSV into parts with the same header, so that one request stays well below what a service takes. */
final class CsvParts {

    static final int LINES = 20_000;

    private CsvParts() {}

    /** @param csv without line breaks inside its cells */
    static List<String> of(String csv) {
        var header = csv.substring(0, csv.indexOf('\n') + 1);
        var parts = new ArrayList<String>();
        var start = header.length();
        while (start < csv.length()) {
            var end = start;
            for (var line = 0; line < LINES && end < csv.length(); line++) {
                var stop = csv.indexOf('\n', end);
                end = stop < 0 ? csv.length() : stop + 1;
            }
            parts.add(header + csv.substring(start, end));
            start = end;
        }
        return parts;
    }
}
