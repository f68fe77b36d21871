package org.gridwhistle.dispatch.emergency.store;

import java.time.LocalDate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.reference.ReferenceMessages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The published contract: what governs cases becomes a record of the kind {@code emergencies}, for every instance and service. */
@ApplicationScoped
class EmergencyMessages {

    private static final String KIND = "emergencies";

    private final ReferenceMessages reference;
    private final ObjectMapper json;

    EmergencyMessages(ReferenceMessages reference, ObjectMapper json) {
        this.reference = reference;
        this.json = json;
    }

    OutboxMessage of(Outcome<EmergencyCommand, Emergency, EmergencyEvent> outcome) {
        var now = outcome.after();
        var at = outcome.at().atZone(ClockProducer.ZONE).toOffsetDateTime();
        var record = new ReferenceRecord(
                KIND,
                now.id().toString(),
                now.file().version(),
                LocalDate.ofInstant(outcome.at(), ClockProducer.ZONE),
                now.mode() == Mode.NORMAL,
                body(now));
        return reference.told(record, outcome.traceparent(), at);
    }

    private ObjectNode body(Emergency now) {
        var governing = now.governing();
        var limits = governing.limits().entrySet().stream()
                .collect(Collectors.toMap(
                        limit -> limit.getKey().name(),
                        limit -> limit.getValue().toString()));
        var body = json.createObjectNode()
                .put("code", governing.id().toString())
                .put("title", now.file().title())
                .put("org", governing.org());
        body.set("classes", json.valueToTree(now.file().scope().classes()));
        body.put("mode", governing.mode().name()).put("level", governing.level().name());
        body.set("since", json.valueToTree(governing.since()));
        body.set("expiresAt", json.valueToTree(governing.expiresAt()));
        body.set("limits", json.valueToTree(limits));
        return body.put("autoDispatch", governing.autoDispatch()).put("autoSign", governing.autoSign());
    }
}
