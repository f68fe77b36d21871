package org.gridwhistle.samplecity.city;

/**
 * A node of the org tree from the city down to the village.
 *
 * @param code   its parent's code and two or three digits more
 * @param parent the parent's code, null for the city
 */
public record Area(String code, String name, Level level, String parent) {

    /** 市、县、镇、村. */
    public enum Level {
        CITY,
        COUNTY,
        TOWN,
        VILLAGE
    }

    /** The name as it stands in a grid's label: 前进花园 of 前进花园社区. */
    String stem() {
        return name.replaceFirst("(社区|村)$", "");
    }

    boolean isStreetOrCommunity() {
        return name.endsWith("街道") || name.endsWith("社区");
    }
}
