package org.gridwhistle.dispatch.reference.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** A day, {@code 2026-10-01}. */
record DayType() implements FieldType {

    @Override
    public JsonNode fromCell(String cell) {
        return Types.textNode(cell);
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        return isDay(value) ? Stream.empty() : Stream.of(Fault.MALFORMED.at(field));
    }

    private static boolean isDay(JsonNode value) {
        try {
            return value.isTextual() && LocalDate.parse(value.textValue()) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
