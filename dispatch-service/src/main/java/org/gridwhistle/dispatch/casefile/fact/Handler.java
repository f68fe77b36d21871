package org.gridwhistle.dispatch.casefile.fact;

/**
 * Somebody who had a hand in handling; he must not check it.
 *
 * @param unit may be null
 */
public record Handler(String id, String unit) {}
