package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;

import com.fasterxml.jackson.databind.JsonNode;

/** Areas of the org tree 市、县、镇、村. Their codes grow downwards, so that a code begins with those of all areas above it. */
final class AreaKind {

    private AreaKind() {}

    static Kind areas() {
        return Kind.named(Kinds.AREAS, Types.code("\\d{4}|\\d{6}|\\d{9}|\\d{12}", "[0-9]{4|6|9|12}"))
                .required("name", Types.text(60))
                .required("level", Types.oneOf(OrgLevel.class))
                .optionalCodeOf(Kinds.AREAS, "parent")
                .parent("parent")
                .rule(AreaKind::levelAndParentFollowFromTheCode)
                .build();
    }

    private static Stream<FieldError> levelAndParentFollowFromTheCode(JsonNode area, Known known) {
        var code = area.get(Kind.CODE).textValue();
        var level = OrgLevel.valueOf(area.get("level").textValue());
        if (code.length() != digits(level)) {
            return Stream.of(Fault.WRONG_CODE.at(Kind.CODE, level + ": [0-9]{" + digits(level) + "}"));
        }
        var parent = area.path("parent").asText("");
        var expected = level == OrgLevel.CITY ? "" : code.substring(0, digits(OrgLevel.values()[level.ordinal() - 1]));
        return parent.equals(expected) ? Stream.empty() : Stream.of(Fault.NOT_UNDER.at("parent", code, expected));
    }

    private static int digits(OrgLevel level) {
        return switch (level) {
            case CITY -> 4;
            case COUNTY -> 6;
            case TOWN -> 9;
            case VILLAGE -> 12;
        };
    }
}
