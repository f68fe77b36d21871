package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** What a record must keep beyond the types of its fields. Asked only of records whose fields are right. */
@FunctionalInterface
interface Rule {

    Stream<FieldError> check(JsonNode body, Known known);
}
