package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;

/** Rules that several kinds share. */
final class Rules {

    private Rules() {}

    /** The code begins with that of the record above. */
    static Rule codeUnder(String parentField) {
        return (body, known) -> {
            var code = body.get(Kind.CODE).textValue();
            var parent = body.get(parentField).textValue();
            return code.startsWith(parent)
                    ? Stream.empty()
                    : Stream.of(Fault.NOT_UNDER.at(parentField, code, code.substring(0, parentLength(code, parent))));
        };
    }

    /** The area that the field names has this level. */
    static Rule areaOfLevel(String field, OrgLevel level) {
        return (body, known) ->
                known.level(Kinds.AREAS, body.get(field).textValue()).equals(level.name())
                        ? Stream.empty()
                        : Stream.of(Fault.WRONG_LEVEL.at(field, level));
    }

    private static int parentLength(String code, String parent) {
        return Math.min(code.length(), parent.length());
    }
}
