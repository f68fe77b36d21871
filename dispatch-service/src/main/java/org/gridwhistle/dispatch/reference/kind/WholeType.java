package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A whole number. */
record WholeType(int min, int max) implements FieldType {

    @Override
    public JsonNode fromCell(String cell) {
        return cell.matches("-?\\d{1,9}")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(cell))
                : Types.textNode(cell);
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        if (!value.isIntegralNumber()) {
            return Stream.of(Fault.MALFORMED.at(field));
        }
        var fits = value.canConvertToInt() && value.intValue() >= min && value.intValue() <= max;
        return fits ? Stream.empty() : Stream.of(Fault.OUT_OF_RANGE.at(field, min, max));
    }
}
