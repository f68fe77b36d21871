package org.gridwhistle.dispatch.casefile.fact;

/**
 * Where it is. Any part may be null.
 *
 * @param lat WGS-84
 * @param lon WGS-84
 */
public record Place(Double lat, Double lon, String address) {}
