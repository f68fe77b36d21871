package org.gridwhistle.dispatch.reference.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;

import com.fasterxml.jackson.databind.JsonNode;

/** The emergencies 平急转换 that are on. There are few at a time, or none. */
record EmergencyBook(Shelf<ActiveEmergency> emergencies) {

    static EmergencyBook empty() {
        return new EmergencyBook(Shelf.empty());
    }

    EmergencyBook with(List<ReferenceRecord> changes) {
        return changes.isEmpty() ? this : new EmergencyBook(emergencies.with(changes, EmergencyBook::read));
    }

    List<ActiveEmergency> of(String area, String classCode) {
        return emergencies.all().stream()
                .filter(emergency -> emergency.covers(area, classCode))
                .toList();
    }

    private static ActiveEmergency read(ReferenceRecord told) {
        var body = told.body();
        return new ActiveEmergency(
                UUID.fromString(told.code()),
                body.path("org").asText(),
                StreamSupport.stream(body.path("classes").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toUnmodifiableSet()),
                Mode.valueOf(body.path("mode").asText()),
                Level.valueOf(body.path("level").asText()),
                Instant.parse(body.path("since").asText()),
                Instant.parse(body.path("expiresAt").asText()),
                body.path("limits").properties().stream()
                        .collect(Collectors.toMap(
                                limit -> CaseClock.valueOf(limit.getKey()),
                                limit -> TimeLimit.parse(limit.getValue().asText()))),
                body.path("autoDispatch").asBoolean(),
                body.path("autoSign").asBoolean());
    }
}
