package org.gridwhistle.samplecity.services;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The states of a task that a player tells apart. */
public enum TaskState {
    PENDING_SIGN,
    SIGNED,
    ARRIVED,
    HANDLING,
    SUSPENDED,
    FEEDBACK_SUBMITTED,
    CONFIRMED,
    RETURN_REVIEW,
    RETURNED,
    TRANSFERRED,
    WITHDRAWN,
    @JsonEnumDefaultValue
    OTHER;

    public boolean isEnd() {
        return this == CONFIRMED || this == RETURNED || this == TRANSFERRED || this == WITHDRAWN;
    }
}
