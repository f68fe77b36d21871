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
    SUSPENDED,
    PENDING_CHECK,
    CLOSED,
    EVALUATED,
    REJECTED,
    MERGED,
    CANCELLED,
    @JsonEnumDefaultValue
    OTHER;

    public boolean isEnd() {
        return isClosed() || isSetAside();
    }

    /** Whether it came to a result, rated or not. */
    public boolean isClosed() {
        return this == CLOSED || this == EVALUATED;
    }

    /** Whether it ended without a result of its own. */
    public boolean isSetAside() {
        return this == REJECTED || this == MERGED || this == CANCELLED;
    }

    /** Whether the case has been accepted, or is being handled in the grid: what a closure rate counts as received. */
    public boolean isAccepted() {
        return this != REPORTED && this != VERIFYING && !isSetAside() && this != OTHER;
    }
}
