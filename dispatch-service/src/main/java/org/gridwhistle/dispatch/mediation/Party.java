package org.gridwhistle.dispatch.mediation;

/**
 * A party to a dispute. Who it is stands sealed in intake under the same reference; here is nothing personal.
 *
 * @param ref opaque
 */
public record Party(Side side, String ref) {}
