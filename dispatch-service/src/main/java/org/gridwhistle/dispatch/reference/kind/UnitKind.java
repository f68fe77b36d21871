package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;

import com.fasterxml.jackson.databind.JsonNode;

/** Lines of work 条线 and units 单位. */
final class UnitKind {

    private UnitKind() {}

    static Kind lines() {
        return Kind.named(Kinds.LINES, Types.upperSnake())
                .required("name", Types.text(60))
                .optional("shortName", Types.text(20))
                .build();
    }

    static Kind units() {
        return Kind.named(Kinds.UNITS, Types.anyCode())
                .required("name", Types.text(80))
                .optional("shortName", Types.text(40))
                .required("level", Types.oneOf(OrgLevel.class))
                .requiredCodeOf(Kinds.AREAS, "area")
                .requiredCodeOf(Kinds.LINES, "line")
                .required("kind", Types.oneOf("DEPARTMENT", "TERRITORY", "UTILITY", "PROPERTY"))
                .required("active", Types.yesNo())
                .parent("area")
                .rule(UnitKind::levelIsThatOfTheArea)
                .build();
    }

    private static Stream<FieldError> levelIsThatOfTheArea(JsonNode unit, Known known) {
        var level = unit.get("level").textValue();
        return known.level(Kinds.AREAS, unit.get("area").textValue()).equals(level)
                ? Stream.empty()
                : Stream.of(Fault.WRONG_LEVEL.at("area", level));
    }
}
