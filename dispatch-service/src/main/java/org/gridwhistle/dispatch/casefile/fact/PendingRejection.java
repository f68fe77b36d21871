package org.gridwhistle.dispatch.casefile.fact;

/**
 * 不予受理申请: one person of the centre wants to turn a resident's report away, and waits for a second one's word.
 *
 * @param by who asked
 */
public record PendingRejection(RejectReason reasonCode, String note, String by) {}
