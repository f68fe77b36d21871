package org.gridwhistle.intake.reference;

import java.util.Optional;

/**
 * A grid (网格): the smallest area with a full-time worker.
 *
 * @param code      15 digits that begin with the codes of village, town, county and city
 * @param label     what people call it, for example 前进花园003
 * @param dedicated whether it is a dedicated grid (专属网格), a market or a wind farm, say, which may lie inside a general one
 * @param outline   its area, if it has one on the map
 */
public record Grid(String code, String label, boolean dedicated, Optional<Outline> outline) {

    private static final int COUNTY_DIGITS = 6;

    /** The six digits of the county. */
    public String county() {
        return code.substring(0, Math.min(COUNTY_DIGITS, code.length()));
    }

    /** How far these degrees are from the grid, 0 inside; infinitely far if it has no outline. */
    public double metresTo(double lat, double lon) {
        return outline.map(area -> area.metresTo(lat, lon)).orElse(Double.POSITIVE_INFINITY);
    }
}
