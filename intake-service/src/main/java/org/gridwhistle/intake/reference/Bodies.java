package org.gridwhistle.intake.reference;

import java.util.ArrayList;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads of the published reference records the fields that intake needs. */
final class Bodies {

    private static final String DEDICATED = "DEDICATED";

    private Bodies() {}

    static Grid grid(JsonNode body) {
        return new Grid(
                required(body, "code"),
                body.path("label").asText(""),
                DEDICATED.equals(body.path("kind").asText()),
                outline(body.path("polygon")));
    }

    static MicroGrid microGrid(JsonNode body) {
        var code = required(body, "code");
        return new MicroGrid(code, body.path("label").asText(code), required(body, "grid"));
    }

    static Source source(JsonNode body) {
        return new Source(
                required(body, "code"),
                required(body, "channel"),
                required(body, "trust"),
                body.path("straightThrough").asBoolean(false));
    }

    private static Optional<Outline> outline(JsonNode polygon) {
        var corners = new ArrayList<double[]>();
        polygon.forEach(corner -> corners.add(
                new double[] {corner.path(0).asDouble(), corner.path(1).asDouble()}));
        return Outline.of(corners);
    }

    private static String required(JsonNode body, String field) {
        var value = body.path(field).asText("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }
}
