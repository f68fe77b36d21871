package org.gridwhistle.dispatch.reference.kind;

import java.util.HashSet;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** Rosters 名册 of people who can be called up in an emergency. Members are subjects of tokens; no name or number is kept. */
final class RosterKind {

    private RosterKind() {}

    static Kind rosters() {
        return Kind.named(Kinds.ROSTERS, Types.anyCode())
                .required("name", Types.text(60))
                .requiredCodeOf(Kinds.AREAS, "area")
                .required("kind", Types.oneOf("PARTY_VANGUARD", "COMBAT", "COMMANDO", "VOLUNTEER", "UNIT_DUTY"))
                .required("members", Types.listOf(new MemberType()))
                .parent("area")
                .rule(RosterKind::nobodyStandsTwice)
                .build();
    }

    private static Stream<FieldError> nobodyStandsTwice(JsonNode roster, Known known) {
        var members = roster.get("members");
        if (members.isEmpty()) {
            return Stream.of(Fault.REQUIRED.at("members"));
        }
        var seen = new HashSet<String>();
        for (var member : members) {
            if (!seen.add(member.get("id").textValue())) {
                return Stream.of(
                        Fault.REPEATED_VALUE.at("members", member.get("id").textValue()));
            }
        }
        return Stream.empty();
    }
}
