package org.gridwhistle.dispatch.reference.kind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;

import com.fasterxml.jackson.databind.JsonNode;

/** Deadline rules 时限规则: how long a clock runs in an area, for a leaf, an item, a class or all of the catalog. */
final class DeadlineRuleKind {

    private static final List<String> SCOPES = List.of("matter", "itemCode", "classCode");

    private DeadlineRuleKind() {}

    static Kind deadlineRules() {
        return Kind.named(Kinds.DEADLINE_RULES, Types.anyCode())
                .requiredCodeOf(Kinds.AREAS, "area")
                .optionalCodeOf(Kinds.MATTERS, "matter")
                .optional("itemCode", Types.digits(4))
                .optional("classCode", Types.digits(2))
                .required("urgency", Types.oneOf(Urgency.class))
                .required("clock", Types.oneOf(limitedClocks()))
                .required("limit", Types.code(TimeLimit.PATTERN, "30MIN, 8EH, 30WMIN, 5WH, 3WD"))
                .parent("area")
                .rule(DeadlineRuleKind::oneScopeAtMost)
                .build();
    }

    private static Stream<FieldError> oneScopeAtMost(JsonNode rule, Known known) {
        return SCOPES.stream().filter(rule::has).skip(1).map(field -> Fault.SCOPE_NAMED_TWICE.at(field));
    }

    /** A date that a person sets is no matter of a rule. */
    private static String[] limitedClocks() {
        return Arrays.stream(CaseClock.values())
                .filter(CaseClock::limited)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
