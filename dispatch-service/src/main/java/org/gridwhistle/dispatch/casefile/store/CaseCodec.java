package org.gridwhistle.dispatch.casefile.store;

import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Cancelled;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Closed;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.Evaluated;
import org.gridwhistle.dispatch.casefile.InProgress;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.OnSite;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.Rejected;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.SelfHandling;
import org.gridwhistle.dispatch.casefile.Suspended;
import org.gridwhistle.dispatch.casefile.Verifying;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes a case as one JSON document and reads it again. The domain types know nothing of it. */
public class CaseCodec {

    private final ObjectMapper json;

    CaseCodec(ObjectMapper house) {
        this.json = house.copy()
                .addMixIn(Case.class, StateByName.class)
                // An older document may hold what a newer case no longer has.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Case now) {
        try {
            return json.writerFor(Case.class).writeValueAsString(now);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Case " + now.id() + " cannot be written", e);
        }
    }

    JsonNode tree(Case now) {
        return json.valueToTree(now);
    }

    Case read(String document) {
        try {
            return json.readValue(document, Case.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A case cannot be read", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "REPORTED", value = Reported.class),
        @JsonSubTypes.Type(name = "VERIFYING", value = Verifying.class),
        @JsonSubTypes.Type(name = "SELF_HANDLING", value = SelfHandling.class),
        @JsonSubTypes.Type(name = "ACCEPTED", value = Accepted.class),
        @JsonSubTypes.Type(name = "DISPATCHED", value = Dispatched.class),
        @JsonSubTypes.Type(name = "ON_SITE", value = OnSite.class),
        @JsonSubTypes.Type(name = "IN_PROGRESS", value = InProgress.class),
        @JsonSubTypes.Type(name = "PENDING_CHECK", value = PendingCheck.class),
        @JsonSubTypes.Type(name = "CLOSED", value = Closed.class),
        @JsonSubTypes.Type(name = "REJECTED", value = Rejected.class),
        @JsonSubTypes.Type(name = "MERGED", value = Merged.class),
        @JsonSubTypes.Type(name = "SUSPENDED", value = Suspended.class),
        @JsonSubTypes.Type(name = "EVALUATED", value = Evaluated.class),
        @JsonSubTypes.Type(name = "CANCELLED", value = Cancelled.class)
    })
    private interface StateByName {}
}
