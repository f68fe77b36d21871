package org.gridwhistle.samplecity.services;

import java.util.UUID;

/** A task as dispatch sees it. */
public record CaseTask(UUID id, String unit, String unitName, String role, TaskState state, int round) {

    /** Whether it may outlive the case. */
    public boolean isFollowUp() {
        return "FOLLOW_UP".equals(role);
    }
}
