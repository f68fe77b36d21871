package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A field of a kind.
 *
 * @param target the kind whose codes it holds; null if it refers to nothing
 */
record Field(String name, FieldType type, boolean required, String target) {

    Stream<FieldError> check(JsonNode value) {
        if (value == null) {
            return required ? Stream.of(Fault.REQUIRED.at(name)) : Stream.empty();
        }
        return type.check(name, value);
    }

    Stream<FieldError> checkReference(JsonNode value, Known known) {
        if (target == null || value == null) {
            return Stream.empty();
        }
        return codes(value)
                .filter(code -> !known.has(target, code))
                .map(code -> Fault.UNKNOWN_REFERENCE.at(name, code, target));
    }

    private static Stream<String> codes(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::textValue)
                : Stream.of(value.textValue());
    }
}
