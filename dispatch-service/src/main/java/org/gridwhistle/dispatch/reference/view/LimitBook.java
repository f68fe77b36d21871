package org.gridwhistle.dispatch.reference.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.LimitRule;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;

import com.fasterxml.jackson.databind.JsonNode;

/** The deadline rules 时限规则 by clock and urgency, the nearest first. */
record LimitBook(Shelf<LimitRule> rules, Map<Kept, List<LimitRule>> nearestFirst) {

    private static final Comparator<LimitRule> NEAREST_FIRST = Comparator.comparingInt(
                    (LimitRule rule) -> rule.scope().length())
            .thenComparingInt(rule -> rule.area().length())
            .reversed()
            .thenComparing(LimitRule::code);

    static LimitBook empty() {
        return new LimitBook(Shelf.empty(), Map.of());
    }

    LimitBook with(List<ReferenceRecord> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = rules.with(changes, LimitBook::read);
        return new LimitBook(
                next,
                next.all().stream()
                        .sorted(NEAREST_FIRST)
                        .collect(Collectors.groupingBy(rule -> new Kept(rule.clock(), rule.urgency()))));
    }

    Optional<LimitRule> of(CaseClock clock, Urgency urgency, String matter, String place) {
        return nearestFirst.getOrDefault(new Kept(clock, urgency), List.of()).stream()
                .filter(rule -> matter.startsWith(rule.scope()) && place.startsWith(rule.area()))
                .findFirst();
    }

    private static LimitRule read(ReferenceRecord told) {
        var body = told.body();
        return new LimitRule(
                told.code(),
                body.path("area").asText(),
                scope(body),
                Urgency.valueOf(body.path("urgency").asText()),
                CaseClock.valueOf(body.path("clock").asText()),
                TimeLimit.parse(body.path("limit").asText()));
    }

    private static String scope(JsonNode body) {
        return Stream.of("matter", "itemCode", "classCode")
                .map(field -> body.path(field).asText())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What a rule is kept under. */
    record Kept(CaseClock clock, Urgency urgency) {}
}
