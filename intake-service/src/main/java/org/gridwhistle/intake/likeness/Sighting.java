package org.gridwhistle.intake.likeness;

import java.time.Duration;
import java.time.Instant;

import org.gridwhistle.intake.coordinate.Position;

/**
 * What of a report tells whether another is about the same thing.
 *
 * @param matterCode null if it waits for classification
 * @param area       the narrowest code of the org tree that it surely lies in
 * @param position   in WGS-84 degrees, null if only words or the grid tell the place
 * @param at         when it happened
 */
public record Sighting(String matterCode, String area, Position position, Instant at, Words words) {

    private static final double EARTH = 6_371_000;

    /** In metres; null if one of them tells no degrees. */
    Double distance(Sighting other) {
        if (position == null || other.position == null) {
            return null;
        }
        var north = Math.toRadians(other.position.lat() - position.lat());
        var middle = Math.toRadians((position.lat() + other.position.lat()) / 2);
        var east = Math.toRadians(other.position.lon() - position.lon()) * Math.cos(middle);
        return EARTH * Math.hypot(north, east);
    }

    Duration apart(Sighting other) {
        return Duration.between(at, other.at).abs();
    }
}
