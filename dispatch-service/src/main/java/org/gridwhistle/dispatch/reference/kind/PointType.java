package org.gridwhistle.dispatch.reference.kind;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A corner in WGS-84: {@code lon lat} in a cell, {@code [lon, lat]} in JSON. */
record PointType() implements FieldType {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");

    @Override
    public JsonNode fromCell(String cell) {
        var point = JsonNodeFactory.instance.arrayNode();
        for (var degrees : cell.split("\\s+")) {
            if (!DEGREES.matcher(degrees).matches()) {
                return Types.textNode(cell);
            }
            point.add(Double.parseDouble(degrees));
        }
        return point;
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        if (!value.isArray()
                || value.size() != 2
                || !value.get(0).isNumber()
                || !value.get(1).isNumber()) {
            return Stream.of(Fault.MALFORMED.at(field));
        }
        var onEarth = Math.abs(value.get(0).doubleValue()) <= 180
                && Math.abs(value.get(1).doubleValue()) <= 90;
        return onEarth ? Stream.empty() : Stream.of(Fault.OUT_OF_RANGE.at(field));
    }
}
