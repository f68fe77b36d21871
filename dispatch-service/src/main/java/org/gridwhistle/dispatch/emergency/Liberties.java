package org.gridwhistle.dispatch.emergency;

/**
 * What goes without a person while the emergency is on.
 *
 * @param autoDispatch reports are accepted and dispatched by the first line of the list
 * @param autoSign     units count as having signed
 */
public record Liberties(boolean autoDispatch, boolean autoSign) {}
