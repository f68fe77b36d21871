package org.gridwhistle.dispatch.reference.kind;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A stretch of a working day: {@code 08:30-12:00} in a cell, {@code {"from": …, "to": …}} in JSON. */
record HoursType() implements FieldType {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    @Override
    public JsonNode fromCell(String cell) {
        var ends = cell.split("-", -1);
        return ends.length != 2
                ? Types.textNode(cell)
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("from", ends[0].strip())
                        .put("to", ends[1].strip());
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        var fits = value.size() == 2 && isTime(value.path("from")) && isTime(value.path("to"));
        return fits ? Stream.empty() : Stream.of(Fault.MALFORMED.at(field));
    }

    private static boolean isTime(JsonNode value) {
        return value.isTextual() && TIME.matcher(value.textValue()).matches();
    }
}
