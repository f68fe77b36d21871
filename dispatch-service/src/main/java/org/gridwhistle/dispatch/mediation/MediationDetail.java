package org.gridwhistle.dispatch.mediation;

import java.util.List;

import org.gridwhistle.dispatch.dossier.StepEntry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A mediation with all that became of it. */
public record MediationDetail(@JsonUnwrapped MediationView mediation, List<StepEntry> timeline) {}
