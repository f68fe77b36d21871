package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.UUID;

/** A unit thinks that its work has to stand still; the centre's leader decides. */
public record SuspensionRequest(UUID taskId, SuspensionReason reason, Instant reviewAt, String text) {}
