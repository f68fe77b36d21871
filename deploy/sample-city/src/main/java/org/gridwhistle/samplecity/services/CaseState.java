package org.gridwhistle.samplecity.services;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The states of a case that a player tells apart. */
public enum CaseState {
    REPORTED,
    VERIFYING,
    SELF_HANDLING,
    ACCEPTED,
    DISPATCHED,
    ON_SITE,
    IN_PROGRESS,
    PENDING_CHECK,
    CLOSED,
    REJECTED,
    @JsonEnumDefaultValue
    OTHER;

    public boolean isEnd() {
        return this == CLOSED || this == REJECTED;
    }

    /** Whether the case has been accepted, or is being handled in the grid: what a closure rate counts as received. */
    public boolean isAccepted() {
        return this != REPORTED && this != VERIFYING && this != REJECTED && this != OTHER;
    }
}
