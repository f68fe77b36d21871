package org.gridwhistle.dispatch.reference.kind;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** Text for machines. */
record PatternType(Pattern pattern, String form) implements FieldType {

    @Override
    public JsonNode fromCell(String cell) {
        return Types.textNode(cell);
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        var fits = value.isTextual() && pattern.matcher(value.textValue()).matches();
        return fits ? Stream.empty() : Stream.of(Fault.WRONG_CODE.at(field, form));
    }
}
