package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** One of a roster: {@code worker-1:队长} in a cell, the role may be missing; {@code {"id": …, "role": …}} in JSON. */
record MemberType() implements FieldType {

    private static final FieldType ID = Types.code("\\S{1,100}", "1–100");
    private static final FieldType ROLE = Types.text(40);

    @Override
    public JsonNode fromCell(String cell) {
        var member = JsonNodeFactory.instance.objectNode();
        var colon = cell.indexOf(':');
        return colon < 0
                ? member.put("id", cell)
                : member.put("id", cell.substring(0, colon).strip())
                        .put("role", cell.substring(colon + 1).strip());
    }

    @Override
    public Stream<FieldError> check(String field, JsonNode value) {
        var known = 1 + (value.has("role") ? 1 : 0);
        if (!value.isObject() || !value.has("id") || value.size() != known) {
            return Stream.of(Fault.MALFORMED.at(field));
        }
        var ofRole = value.has("role") ? ROLE.check(field + ".role", value.get("role")) : Stream.<FieldError>empty();
        return Stream.concat(ID.check(field + ".id", value.get("id")), ofRole);
    }
}
