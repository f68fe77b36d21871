package org.gridwhistle.samplecity.services;

import java.util.List;
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
        List<Stage> stages,
        String assignedAt,
        String visibleAt) {

    public TaskView {
        stages = stages == null ? List.of() : stages;
    }

    public boolean isLead() {
        return "LEAD".equals(role);
    }

    public boolean isFollowUp() {
        return "FOLLOW_UP".equals(role);
    }

    /** The stage that is to be completed now. */
    public String nextStage() {
        return stages.stream()
                .filter(stage -> stage.completion() == null && !stage.followUp())
                .findFirst()
                .map(Stage::code)
                .orElseThrow();
    }

    /**
     * A stage of the handling 围护、修复、恢复.
     *
     * @param completion null until it is done
     */
    public record Stage(String code, boolean followUp, Completion completion) {}

    /** How a stage was done. */
    public record Completion(String completedAt) {}
}
