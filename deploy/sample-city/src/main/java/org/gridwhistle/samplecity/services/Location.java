package org.gridwhistle.samplecity.services;

/** Where something is: WGS-84 degrees, words, or both. */
public record Location(Double lat, Double lon, String address) {

    public boolean hasPoint() {
        return lat != null && lon != null;
    }
}
