package org.gridwhistle.dispatch.reference.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gridwhistle.dispatch.reference.kind.Fault;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Known;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A whole file of one kind, read once as it comes in. Each record is checked by itself while reading; how the records fit with each
 * other and with what is in force is checked by {@link #checkRules}. Complaints are gathered, so that one call names all there are.
 */
public final class Upload {

    private final Kind kind;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private int received;

    private Upload(Kind kind) {
        this.kind = kind;
    }

    /** Blocks while the body comes in. */
    public static Upload ofCsv(Kind kind, InputStream body) throws IOException {
        var upload = new Upload(kind);
        new CsvSheet(kind, upload::take, upload.complaints).read(body);
        return upload;
    }

    /** Blocks while the body comes in. @throws com.fasterxml.jackson.core.JsonProcessingException if it is no array of JSON */
    public static Upload ofJson(Kind kind, InputStream body) throws IOException {
        var upload = new Upload(kind);
        new JsonSheet(upload::take, upload.complaints).read(body);
        return upload;
    }

    private void take(String place, JsonNode given) {
        received++;
        given.fieldNames().forEachRemaining(field -> {
            if (!kind.hasField(field)) {
                complaints.add(place, Fault.UNKNOWN_COLUMN.at(field));
            }
        });
        var body = kind.canonical(given);
        var faults = kind.checkFields(body);
        faults.forEach(fault -> complaints.add(place, fault));
        if (faults.isEmpty()) {
            keep(new Line(place, kind.codeOf(body), body));
        }
    }

    private void keep(Line line) {
        var earlier = places.putIfAbsent(line.code(), line.place());
        if (earlier == null) {
            lines.add(line);
        } else {
            complaints.add(line.place(), Fault.DUPLICATE_CODE.at("code", line.code(), earlier));
        }
    }

    /** @param known what is in force; the upload's own records are added to it */
    public void checkRules(Known known) {
        for (var line : lines) {
            known.add(kind.name(), line.code(), line.body().path("level").textValue());
        }
        for (var line : lines) {
            kind.checkRules(line.body(), known).forEach(fault -> complaints.add(line.place(), fault));
        }
    }

    public Kind kind() {
        return kind;
    }

    /** The records that are right by themselves. */
    public List<Line> lines() {
        return lines;
    }

    /** How many records came, right or wrong. */
    public int received() {
        return received;
    }

    public Complaints complaints() {
        return complaints;
    }
}
