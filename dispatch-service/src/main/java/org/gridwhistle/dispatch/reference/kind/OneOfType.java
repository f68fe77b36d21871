package org.gridwhistle.dispatch.reference.kind;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** One of a few words. */
record OneOfType(List<String> values) implements FieldType {

    @Override
    public JsonNode fromCell(String cell) {
        return Types.textNode(cell);
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        return value.isTextual() && values.contains(value.textValue())
                ? Stream.empty()
                : Stream.of(Fault.NOT_ONE_OF.at(field, String.join(", ", values)));
    }
}
