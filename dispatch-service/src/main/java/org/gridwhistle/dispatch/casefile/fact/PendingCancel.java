package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * 作废申请: one leader wants to cancel the case, and waits for a second one's word.
 *
 * @param by who asked
 */
public record PendingCancel(String reason, String by, Instant at) {}
