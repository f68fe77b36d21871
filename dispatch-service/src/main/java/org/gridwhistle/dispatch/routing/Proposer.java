package org.gridwhistle.dispatch.routing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.reference.view.ReferenceView;
import org.gridwhistle.dispatch.routing.history.TrackRecord;
import org.gridwhistle.dispatch.routing.match.CaseText;
import org.gridwhistle.dispatch.routing.match.Experience;
import org.gridwhistle.dispatch.routing.match.Hit;
import org.gridwhistle.dispatch.routing.match.Match;
import org.gridwhistle.dispatch.routing.match.MatterField;
import org.gridwhistle.dispatch.routing.match.MatterIndex;

/**
 * Puts a proposal together from what the text says, what the lists say and what earlier cases have taught. Matters are ranked first;
 * the whistles follow from them.
 *
 * @param index      of the same catalog as the reference
 * @param experience which words went with which line of work
 * @param record     how the town's units fared with its matters
 */
record Proposer(ReferenceView reference, MatterIndex index, Experience experience, TrackRecord record) {

    private static final int MATTERS = 5;

    /** Whistles follow from the likeliest matters alone. */
    private static final int WHISTLED = 3;

    /**
     * @param matterCode what the case is known to be about, or null
     * @param gridCode   where it is, or null; then nobody can be called yet
     */
    Proposal propose(CaseText text, String matterCode, String gridCode) {
        var matters = matters(text, matterCode);
        return new Proposal(matters, gridCode == null ? List.of() : whistles(matters, gridCode));
    }

    private List<Proposal.ProposedMatter> matters(CaseText text, String matterCode) {
        var given = Stream.ofNullable(matterCode)
                .flatMap(code -> reference.catalogMatter(code).stream())
                .map(matter -> new Proposal.ProposedMatter(matter, 1, List.of(Reason.of(Reason.Code.MATTER_GIVEN))));
        var second = new SecondThought(experience, text, reference);
        var found = index.search(text, MATTERS).stream()
                .filter(match -> !match.matter().code().equals(matterCode))
                .map(match -> second.on(new Proposal.ProposedMatter(match.matter(), match.score(), reasons(match))))
                .sorted(Comparator.comparingDouble(Proposal.ProposedMatter::score)
                        .reversed());
        return Stream.concat(given, found).limit(MATTERS).toList();
    }

    private List<Proposal.ProposedWhistle> whistles(List<Proposal.ProposedMatter> matters, String gridCode) {
        var policy = new RoutingPolicy(reference);
        return matters.stream()
                .limit(WHISTLED)
                .flatMap(matter -> whistles(policy.route(gridCode, matter.matter()), matter))
                .sorted(Comparator.comparingDouble(Proposal.ProposedWhistle::score)
                        .reversed())
                .toList();
    }

    private Stream<Proposal.ProposedWhistle> whistles(Route route, Proposal.ProposedMatter matter) {
        return route.destinations().stream().map(destination -> {
            var tally = record.of(matter.matter().code(), destination.lead().code());
            var score = matter.score() * route.certainty(destination) * tally.trust();
            return new Proposal.ProposedWhistle(matter.matter(), score, remembering(destination, tally));
        });
    }

    private static Destination remembering(Destination destination, TrackRecord.Tally tally) {
        return tally.isEmpty()
                ? destination
                : destination.because(Reason.of(
                        Reason.Code.TRACK_RECORD,
                        String.valueOf(tally.closed()),
                        destination.lead().name(),
                        String.valueOf(tally.returned())));
    }

    /** One reason a field, with all words that hit it. */
    private static List<Reason> reasons(Match match) {
        var fields = match.hits().stream().map(Hit::field).distinct();
        return fields.map(field -> Reason.of(
                        inField(field),
                        match.hits().stream()
                                .filter(hit -> hit.field() == field)
                                .map(Hit::word)
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    private static Reason.Code inField(MatterField field) {
        return switch (field) {
            case NAME -> Reason.Code.WORDS_IN_NAME;
            case SYNONYM -> Reason.Code.WORDS_IN_SYNONYMS;
            case KEYWORD -> Reason.Code.WORDS_IN_KEYWORDS;
            case ITEM -> Reason.Code.WORDS_IN_ITEM;
            case DESCRIPTION -> Reason.Code.WORDS_IN_DESCRIPTION;
            case CLASS -> Reason.Code.WORDS_IN_CLASS;
        };
    }
}
