package org.gridwhistle.dispatch.casefile.lookup;

/**
 * A grid 网格.
 *
 * @param code  its place in the org tree; begins with the codes of its village, town, county and city
 * @param label what people call it, such as 前进花园003
 */
public record Grid(String code, String label) {}
