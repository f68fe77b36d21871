package org.gridwhistle.dispatch.emergency.store;

import org.gridwhistle.dispatch.emergency.Alert;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.Ended;
import org.gridwhistle.dispatch.emergency.InForce;
import org.gridwhistle.dispatch.emergency.Recovery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes an emergency as one JSON document and reads it again. */
class EmergencyCodec {

    private final ObjectMapper json;

    EmergencyCodec(ObjectMapper house) {
        this.json = house.copy()
                .addMixIn(Emergency.class, ModeByName.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Emergency now) {
        try {
            return json.writerFor(Emergency.class).writeValueAsString(now);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Emergency " + now.id() + " cannot be written", e);
        }
    }

    Emergency read(String document) {
        try {
            return json.readValue(document, Emergency.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An emergency cannot be read", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "ALERT", value = Alert.class),
        @JsonSubTypes.Type(name = "EMERGENCY", value = InForce.class),
        @JsonSubTypes.Type(name = "RECOVERY", value = Recovery.class),
        @JsonSubTypes.Type(name = "NORMAL", value = Ended.class)
    })
    private interface ModeByName {}
}
