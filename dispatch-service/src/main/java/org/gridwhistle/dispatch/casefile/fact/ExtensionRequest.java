package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * A unit's wish for more time 延期申请.
 *
 * @param legalBasis may be null
 * @param nth        which of this task, from 1
 */
public record ExtensionRequest(String reason, String legalBasis, Instant requestedDue, int nth, Instant requestedAt) {}
