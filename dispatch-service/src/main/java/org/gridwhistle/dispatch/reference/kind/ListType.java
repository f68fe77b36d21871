package org.gridwhistle.dispatch.reference.kind;

import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Several values of one type. */
record ListType(FieldType element) implements FieldType {

    /** Keeps a record well below what a message may weigh. */
    private static final int MOST = 500;

    @Override
    public JsonNode fromCell(String cell) {
        var values = whenAbsent();
        for (var part : cell.split(";")) {
            if (!part.isBlank()) {
                values.add(element.fromCell(part.strip()));
            }
        }
        return values;
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        if (!value.isArray()) {
            return Stream.of(Fault.MALFORMED.at(field));
        }
        if (value.size() > MOST) {
            return Stream.of(Fault.TOO_MANY.at(field, MOST));
        }
        return IntStream.range(0, value.size())
                .boxed()
                .flatMap(i -> element.check(field + "[" + i + "]", value.get(i)));
    }

    @Override
    public ArrayNode whenAbsent() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** For lists that are sets. */
    static Rule noRepetition(String field) {
        return (body, known) -> {
            var seen = new HashSet<JsonNode>();
            for (var value : body.path(field)) {
                if (!seen.add(value)) {
                    return Stream.of(Fault.REPEATED_VALUE.at(field, value.asText()));
                }
            }
            return Stream.empty();
        };
    }
}
