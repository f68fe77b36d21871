package org.gridwhistle.dispatch.merging;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/**
 * Another case that may be about the same thing.
 *
 * @param score          0 to 1
 * @param distanceMetres null if one of them tells no place
 * @param hoursApart     between the two reports
 * @param wordSimilarity 0 for no common word, 1 for the same words
 */
public record Duplicate(
        UUID caseId,
        String number,
        String title,
        CaseState state,
        double score,
        List<Reason> reasons,
        Long distanceMetres,
        double hoursApart,
        double wordSimilarity) {

    /** @param text the reason in the caller's language */
    public record Reason(String code, String text) {}

    static Duplicate of(Neighbour neighbour, Likeness likeness, Locale locale) {
        return new Duplicate(
                neighbour.sighting().caseId(),
                neighbour.number(),
                neighbour.title(),
                neighbour.state(),
                rounded(likeness.score()),
                likeness.reasons().stream()
                        .map(hint -> new Reason(hint.code().name(), hint.text(locale)))
                        .toList(),
                likeness.distance() == null ? null : Math.round(likeness.distance()),
                rounded(likeness.hours()),
                rounded(likeness.wordSimilarity()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
