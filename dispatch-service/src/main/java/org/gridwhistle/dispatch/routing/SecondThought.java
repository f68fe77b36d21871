package org.gridwhistle.dispatch.routing;

import java.util.Map;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.reference.view.ReferenceView;
import org.gridwhistle.dispatch.routing.match.CaseText;
import org.gridwhistle.dispatch.routing.match.Experience;

/** Weighs what the catalog's words say of a text against what closed cases with such words were about. */
final class SecondThought {

    /** How much closed cases weigh beside the catalog, which was written by people who know. */
    private static final double WEIGHT = 0.3;

    /** So that what was never seen is unlikely and not impossible. */
    private static final double FLOOR = 0.02;

    /** Too few cases, and one would speak for all. */
    private static final int ENOUGH = 50;

    private final Map<String, Double> likelihoods;
    private final ReferenceView reference;

    SecondThought(Experience experience, CaseText text, ReferenceView reference) {
        this.likelihoods = experience.cases() < ENOUGH ? Map.of() : experience.likelihoods(text.words());
        this.reference = reference;
    }

    /** The same matter with the odds that both give it together. */
    Proposal.ProposedMatter on(Proposal.ProposedMatter proposed) {
        if (likelihoods.isEmpty()) {
            return proposed;
        }
        var line = proposed.matter().leadLine();
        var likelihood = likelihoods.getOrDefault(line, 0.0);
        var average = 1.0 / likelihoods.size();
        var score = adjusted(proposed.score(), likelihood, average);
        return likelihood <= average
                ? new Proposal.ProposedMatter(proposed.matter(), score, proposed.reasons())
                : new Proposal.ProposedMatter(
                        proposed.matter(),
                        score,
                        Stream.concat(proposed.reasons().stream(), Stream.of(learnt(line, likelihood)))
                                .toList());
    }

    static double adjusted(double score, double likelihood, double average) {
        var odds = score / (1 - score) * Math.pow((FLOOR + likelihood) / (FLOOR + average), WEIGHT);
        return odds / (1 + odds);
    }

    private Reason learnt(String line, double likelihood) {
        return Reason.of(
                Reason.Code.CLOSED_CASES_SAY, reference.lineName(line), String.valueOf(Math.round(100 * likelihood)));
    }
}
