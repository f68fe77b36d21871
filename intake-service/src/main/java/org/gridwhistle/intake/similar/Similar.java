package org.gridwhistle.intake.similar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.gridwhistle.intake.likeness.Likeness;
import org.gridwhistle.intake.likeness.Sighting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report that may be about the same thing as a draft. Nothing but its number and its title is told of it.
 *
 * @param score          0 to 1
 * @param distanceMetres null if one of the two tells no degrees
 * @param hoursApart     between the two events
 */
@Schema(name = "SimilarReport")
record Similar(
        @Schema(examples = "329901-20260710-000001") String number,
        @Schema(examples = "房屋进水") String title,
        @Schema(examples = "0.83") double score,
        List<Why> reasons,
        @Schema(nullable = true, examples = "35") Long distanceMetres,
        @Schema(examples = "1.5") double hoursApart) {

    /** @param text the reason in the caller's language */
    @Schema(name = "SimilarReason")
    record Why(
            @Schema(examples = "NEAR") String code,
            @Schema(examples = "相距 35 米") String text) {}

    /** The likeliest first; what is less likely than the least is left out. */
    static List<Similar> ranked(Sighting draft, List<Known> known, SimilarConfig config, Locale language) {
        return known.stream()
                .map(one -> of(one, Likeness.between(draft, one.sighting(), config.near()), language))
                .filter(similar -> similar.score >= config.least())
                .sorted(Comparator.comparingDouble(Similar::score).reversed().thenComparing(Similar::number))
                .limit(config.most())
                .toList();
    }

    private static Similar of(Known known, Likeness likeness, Locale language) {
        return new Similar(
                known.number(),
                known.title(),
                rounded(likeness.score()),
                likeness.reasons().stream()
                        .map(reason -> new Why(reason.code().name(), ReasonTexts.of(reason, language)))
                        .toList(),
                likeness.distance() == null ? null : Math.round(likeness.distance()),
                rounded(likeness.hours()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
