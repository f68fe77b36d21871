package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;
import org.gridwhistle.dispatch.deadline.Urgency;

import com.fasterxml.jackson.databind.JsonNode;

/** Matters 事项: the leaves of the catalog of classes 大类, items 项 and leaves. */
final class MatterKind {

    private static final String LIMIT = "[1-9]\\d{0,2}(EH|WH|WD)";
    private static final String LIMIT_FORM = "8EH, 5WH, 3WD";
    private static final String STAGES = "[A-Z]+=" + LIMIT + "(;[A-Z]+=" + LIMIT + ")*";
    private static final String STAGES_FORM = "CONTAIN=3EH;RESTORE=5WD";

    private MatterKind() {}

    static Kind matters() {
        return Kind.named(Kinds.MATTERS, Types.digits(6))
                .required("classCode", Types.digits(2))
                .required("className", Types.text(40))
                .required("itemCode", Types.digits(4))
                .required("itemName", Types.text(40))
                .required("name", Types.text(60))
                .optional("synonyms", Types.listOf(Types.text(60)))
                .optional("keywords", Types.listOf(Types.text(40)))
                .optional("description", Types.text(1000))
                .required("urgency", Types.oneOf(Urgency.class))
                .required("timeUnit", Types.oneOf("EMERGENCY_HOUR", "WORK_HOUR", "WORK_DAY"))
                .required("handleLimit", Types.code(LIMIT, LIMIT_FORM))
                .optional("stages", Types.code(STAGES, STAGES_FORM))
                .required("evidence", Types.oneOf(EvidenceRule.class))
                .required("verifyBeforeAccept", Types.yesNo())
                .required("public", Types.yesNo())
                .required("gridMayHandle", Types.yesNo())
                .required("remoteArrival", Types.yesNo())
                .requiredCodeOf(Kinds.LINES, "leadLine")
                .codesOf(Kinds.LINES, "cooperatingLines")
                .parent("itemCode")
                .rule(Rules.codeUnder("classCode"))
                .rule(Rules.codeUnder("itemCode"))
                .rule(MatterKind::limitIsCountedInTheTimeUnit)
                .rule(ListType.noRepetition("cooperatingLines"))
                .build();
    }

    private static Stream<FieldError> limitIsCountedInTheTimeUnit(JsonNode matter, Known known) {
        var unit = matter.get("timeUnit").textValue();
        var suffix = switch (unit) {
            case "EMERGENCY_HOUR" -> "EH";
            case "WORK_HOUR" -> "WH";
            default -> "WD";
        };
        return matter.get("handleLimit").textValue().endsWith(suffix)
                ? Stream.empty()
                : Stream.of(Fault.LIMIT_UNIT_DIFFERS.at("handleLimit", unit, suffix));
    }
}
