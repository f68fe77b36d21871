package org.gridwhistle.samplecity.services;

import java.util.UUID;

/** A report in intake's list. */
public record EventView(UUID id, String number, String source, String sourceEventId, CaseState status) {}
