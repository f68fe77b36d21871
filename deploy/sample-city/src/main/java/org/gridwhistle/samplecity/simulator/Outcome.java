package org.gridwhistle.samplecity.simulator;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.samplecity.services.CaseState;

/**
 * What became of a case, as the players know it.
 *
 * @param tasks       all tasks that units saw in their queues
 * @param lastRefusal what a service said no to last, empty if nothing
 */
public record Outcome(
        UUID id, CaseState state, boolean selfHandled, boolean reworked, Set<UUID> tasks, String lastRefusal) {}
