package org.gridwhistle.samplecity.services;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A service's look through its log.
 *
 * @param faults the first broken entry first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TraceVerification(long entries, long anchors, List<Fault> faults) {

    /** @param aggregateId the chain; null for an anchor. @param place in the chain, or the anchor's number */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fault(String kind, UUID aggregateId, long place, String told) {

        public String named() {
            return aggregateId == null
                    ? "%s: %s".formatted(kind, told)
                    : "%s at entry %d of %s: %s".formatted(kind, place, aggregateId, told);
        }
    }
}
