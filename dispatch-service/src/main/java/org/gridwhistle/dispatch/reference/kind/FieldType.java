package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** What a field may hold. A CSV cell is first made into the JSON it stands for, so that both forms meet the same check. */
interface FieldType {

    /** @param cell not empty; text that cannot be the type's JSON stays text, and fails the check */
    JsonNode fromCell(String cell);

    /** @param field the name under which faults are told */
    Stream<FieldError> check(String field, JsonNode value);

    /** What a record holds that leaves an optional field out; null for nothing. */
    default JsonNode whenAbsent() {
        return null;
    }
}
