package org.gridwhistle.samplecity.services;

import java.util.UUID;

/** A task in its unit's queue. */
public record TaskView(
        UUID id,
        UUID caseId,
        String caseNumber,
        String unit,
        String role,
        TaskState state,
        int round,
        String title,
        String gridCode,
        Location location,
        String evidence,
        boolean remoteArrival,
        String nextStep,
        String assignedAt,
        String visibleAt) {

    public boolean isLead() {
        return "LEAD".equals(role);
    }
}
