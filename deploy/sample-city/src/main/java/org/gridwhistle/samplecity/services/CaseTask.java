package org.gridwhistle.samplecity.services;

import java.util.UUID;

/** A task as dispatch sees it. */
public record CaseTask(UUID id, String unit, String unitName, String role, TaskState state, int round) {}
