package org.gridwhistle.department.task;

/**
 * A place in WGS-84 degrees, an address, or both.
 *
 * @param lat     latitude, or null
 * @param lon     longitude, or null
 * @param address as people say it, or null
 */
public record Place(Double lat, Double lon, String address) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    boolean hasPoint() {
        return lat != null && lon != null;
    }

    /** Along the great circle; both places must have a point. */
    double metresTo(Place other) {
        var sinLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        var sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        var h = sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
