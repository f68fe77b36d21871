package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * A case stands still for a while 挂账/缓办.
 *
 * @param reviewAt   when it goes on at the latest
 * @param publicText what the reporter is told
 */
public record Suspension(SuspensionReason reason, Instant since, Instant reviewAt, String publicText) {}
