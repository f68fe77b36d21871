package org.gridwhistle.dispatch.merging;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.routing.match.CaseText;

/**
 * What of a case tells whether another is about the same thing.
 *
 * @param matterCode may be null
 * @param place      may be null
 * @param words      of its title and description
 */
record Sighting(
        UUID caseId,
        String matterCode,
        String matterName,
        String area,
        Place place,
        Instant reportedAt,
        Set<String> words) {

    private static final double EARTH = 6_371_000;

    static Sighting of(Case found) {
        var file = found.file();
        var report = file.report();
        return new Sighting(
                file.id(),
                file.subject().matterCode(),
                file.subject().matterName(),
                file.area(),
                report.place(),
                report.reportedAt(),
                new CaseText(report.title(), report.description()).words());
    }

    /** In metres; null if one of them tells no place. */
    Double distance(Sighting other) {
        if (place == null || other.place == null) {
            return null;
        }
        var north = Math.toRadians(other.place.lat() - place.lat());
        var east = Math.toRadians(other.place.lon() - place.lon())
                * Math.cos(Math.toRadians((place.lat() + other.place.lat()) / 2));
        return EARTH * Math.hypot(north, east);
    }

    Duration apart(Sighting other) {
        return Duration.between(reportedAt, other.reportedAt).abs();
    }
}
