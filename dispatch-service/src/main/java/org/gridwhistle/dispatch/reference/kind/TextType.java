package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** Text for people. Control characters are refused: PostgreSQL cannot keep a NUL in JSON. */
record TextType(int max) implements FieldType {

    @Override
    public JsonNode fromCell(String cell) {
        return Types.textNode(cell);
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        if (!value.isTextual() || value.textValue().chars().anyMatch(Character::isISOControl)) {
            return Stream.of(Fault.MALFORMED.at(field));
        }
        return value.textValue().length() > max ? Stream.of(Fault.TOO_LONG.at(field, max)) : Stream.empty();
    }
}
