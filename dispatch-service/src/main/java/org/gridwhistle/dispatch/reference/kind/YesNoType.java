package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** {@code true} or {@code false}. */
record YesNoType() implements FieldType {

    @Override
    public JsonNode fromCell(String cell) {
        return switch (cell) {
            case "true" -> JsonNodeFactory.instance.booleanNode(true);
            case "false" -> JsonNodeFactory.instance.booleanNode(false);
            default -> Types.textNode(cell);
        };
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        return value.isBoolean() ? Stream.empty() : Stream.of(Fault.NOT_ONE_OF.at(field, "true, false"));
    }
}
