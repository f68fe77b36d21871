package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;

import com.fasterxml.jackson.databind.JsonNode;

/** Lines of the towns' authority lists 权责清单: 基本履职、配合履职、上级部门收回. */
final class AuthorityListKind {

    private AuthorityListKind() {}

    static Kind authorityLists() {
        return Kind.named(Kinds.AUTHORITY_LISTS, Types.anyCode())
                .requiredCodeOf(Kinds.AREAS, "area")
                .requiredCodeOf(Kinds.MATTERS, "matter")
                .required("kind", Types.oneOf(AuthorityKind.class))
                .optional("circumstance", Types.text(200))
                .requiredCodeOf(Kinds.UNITS, "lead")
                .codesOf(Kinds.UNITS, "cooperating")
                .optional("townPart", Types.text(200))
                .parent("area")
                .rule(Rules.areaOfLevel("area", OrgLevel.TOWN))
                .rule(ListType.noRepetition("cooperating"))
                .rule(AuthorityListKind::leadIsNotAmongTheCooperating)
                .rule(AuthorityListKind::withdrawnMattersStayAboveTheTown)
                .rule(AuthorityListKind::departmentsLeadWhereTheTownAssists)
                .build();
    }

    private static Stream<FieldError> leadIsNotAmongTheCooperating(JsonNode line, Known known) {
        var lead = line.get("lead").textValue();
        return cooperating(line).anyMatch(lead::equals)
                ? Stream.of(Fault.LEAD_ALSO_COOPERATES.at("cooperating", lead))
                : Stream.empty();
    }

    private static Stream<FieldError> withdrawnMattersStayAboveTheTown(JsonNode line, Known known) {
        if (kind(line) != AuthorityKind.WITHDRAWN) {
            return Stream.empty();
        }
        var lead = Stream.of(line.get("lead").textValue())
                .filter(unit -> isGrassroots(unit, known))
                .map(unit -> Fault.WITHDRAWN_TO_GRASSROOTS.at("lead", unit));
        var cooperating = cooperating(line)
                .filter(unit -> isGrassroots(unit, known))
                .map(unit -> Fault.WITHDRAWN_TO_GRASSROOTS.at("cooperating", unit));
        return Stream.concat(lead, cooperating);
    }

    private static Stream<FieldError> departmentsLeadWhereTheTownAssists(JsonNode line, Known known) {
        var lead = line.get("lead").textValue();
        return kind(line) == AuthorityKind.ASSIST && isGrassroots(lead, known)
                ? Stream.of(Fault.ASSIST_LED_BY_GRASSROOTS.at("lead", lead))
                : Stream.empty();
    }

    private static AuthorityKind kind(JsonNode line) {
        return AuthorityKind.valueOf(line.get("kind").textValue());
    }

    private static Stream<String> cooperating(JsonNode line) {
        return StreamSupport.stream(line.get("cooperating").spliterator(), false)
                .map(JsonNode::textValue);
    }

    private static boolean isGrassroots(String unit, Known known) {
        return OrgLevel.valueOf(known.level(Kinds.UNITS, unit)).isGrassroots();
    }
}
