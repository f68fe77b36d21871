package org.gridwhistle.samplecity.services;

import java.util.UUID;

/** A case or task behind a figure. */
public record Member(UUID caseId, UUID taskId, CaseState state) {}
