package org.gridwhistle.dispatch.whistle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Whistle;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;

/**
 * Units that somebody would like to call, before anybody knows whether they can be.
 *
 * @param optional which of the cooperating units the case need not wait for
 */
public record Call(String lead, List<String> cooperating, List<String> optional) {

    private static final String REQUIRED = "REQUIRED";

    static Call of(AuthorityLine line) {
        return new Call(line.lead(), line.cooperating(), List.of());
    }

    boolean namesNobody() {
        return lead == null && cooperating.isEmpty() && optional.isEmpty();
    }

    /** As a wish that waits for somebody's word. */
    PendingWhistle asked(WhistleLevel level, String authorityLine, String note, Setting setting) {
        return new PendingWhistle(
                level,
                lead,
                cooperating,
                optional,
                authorityLine,
                setting.actor().id(),
                setting.now(),
                note,
                null);
    }

    /** What is wrong with it, field by field. */
    Stream<FieldError> complaints(CaseReference reference) {
        if (lead == null) {
            return Stream.of(FieldError.of("lead", REQUIRED));
        }
        var seen = new HashSet<>(Set.of(lead));
        var ofCooperating = IntStream.range(0, cooperating.size())
                .boxed()
                .flatMap(i -> seen.add(cooperating.get(i))
                        ? complaint("cooperating[" + i + "]", cooperating.get(i), reference)
                        : error("cooperating[" + i + "]", CaseProblem.DUPLICATE_UNIT, cooperating.get(i)));
        var ofOptional = IntStream.range(0, optional.size())
                .boxed()
                .filter(i -> !cooperating.contains(optional.get(i)))
                .flatMap(i -> error("optional[" + i + "]", CaseProblem.NOT_A_COOPERATING_UNIT, optional.get(i)));
        return Stream.of(complaint("lead", lead, reference), ofCooperating, ofOptional)
                .flatMap(errors -> errors);
    }

    /** Once there are no complaints. */
    Whistle whistle() {
        return new Whistle(lead, cooperating, Set.copyOf(optional));
    }

    static Stream<FieldError> complaint(String field, String unit, CaseReference reference) {
        return reference
                .unit(unit)
                .map(known -> known.active()
                        ? Stream.<FieldError>empty()
                        : error(field, CaseProblem.INACTIVE_UNIT, known.name()))
                .orElseGet(() -> error(field, CaseProblem.UNKNOWN_UNIT, unit));
    }

    private static Stream<FieldError> error(String field, CaseProblem code, String what) {
        return Stream.of(FieldError.of(field, code.name(), what));
    }
}
