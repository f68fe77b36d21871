package org.gridwhistle.dispatch.routing.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what is wrong with the lists from what came back 派单目录优化. Pure. */
final class ListDoctor {

    /** One return may be anybody's mistake. */
    private static final int ENOUGH = 2;

    private ListDoctor() {}

    static List<Suggestion> suggestions(List<LeadHistory> histories) {
        return histories.stream()
                .collect(Collectors.groupingBy(history ->
                        history.tally().town() + '/' + history.tally().matterCode()))
                .values()
                .stream()
                .flatMap(ListDoctor::ofMatter)
                .sorted(Comparator.comparing(Suggestion::returned)
                        .reversed()
                        .thenComparing(Suggestion::town)
                        .thenComparing(Suggestion::matterCode)
                        .thenComparing(Suggestion::suggested))
                .toList();
    }

    private static Stream<Suggestion> ofMatter(List<LeadHistory> leads) {
        var best = leads.stream()
                .filter(lead -> lead.tally().closed() >= ENOUGH)
                .max(Comparator.comparing(lead -> lead.tally().closed()));
        var changes = leads.stream()
                .filter(lead -> lead.tally().returned() >= ENOUGH
                        && lead.tally().returned() > lead.tally().closed())
                .flatMap(lead -> better(lead, best).stream()
                        .map(unit -> suggestion(Suggestion.Kind.CHANGE_LEAD, lead, unit, leads)));
        var additions = best.filter(LeadHistory::offList).stream()
                .map(lead ->
                        suggestion(Suggestion.Kind.ADD_LINE, lead, lead.tally().unit(), leads));
        return Stream.concat(changes, additions);
    }

    /** Who ended it well knows better than who was named. */
    private static Optional<String> better(LeadHistory lead, Optional<LeadHistory> best) {
        return best.map(other -> other.tally().unit())
                .or(() -> Optional.ofNullable(lead.proposed()))
                .filter(unit -> !unit.equals(lead.tally().unit()));
    }

    private static Suggestion suggestion(
            Suggestion.Kind kind, LeadHistory lead, String suggested, List<LeadHistory> leads) {
        var closed = leads.stream()
                .map(LeadHistory::tally)
                .filter(tally -> tally.unit().equals(suggested))
                .mapToInt(TrackRecord.Tally::closed)
                .sum();
        var tally = lead.tally();
        return new Suggestion(
                kind,
                tally.town(),
                tally.matterCode(),
                tally.unit(),
                suggested,
                tally.returned(),
                lead.reason(),
                closed);
    }
}
