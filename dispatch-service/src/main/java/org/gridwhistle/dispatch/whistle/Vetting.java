package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.function.BiFunction;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Whistle;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;

/**
 * Looks whether units may be called for a subject.
 *
 * @param authorityLine the list line that somebody leans on; null lets every line of the town count
 */
record Vetting(Call call, String authorityLine, Subject subject, CaseReference reference) {

    /** Goes on with a whistle that nothing speaks against and the line that it amounts to, or refuses. */
    Decision<Case, CaseEvent> then(BiFunction<Whistle, AuthorityRef, Decision<Case, CaseEvent>> goOn) {
        var complaints = call.complaints(reference).toList();
        if (!complaints.isEmpty()) {
            return Decision.reject(Refusal.ofFields(complaints));
        }
        var lines = Lines.of(subject, reference);
        if (authorityLine == null) {
            return byTheRules(lines, Lines.thatNames(call.lead(), lines), goOn);
        }
        return Lines.named(authorityLine, lines)
                .map(line -> byTheRules(List.of(line), Lines.ref(line), goOn))
                .orElseGet(() -> Decision.reject(
                        Refusal.ofField("authorityLine", CaseProblem.UNKNOWN_AUTHORITY_LINE, authorityLine)));
    }

    private Decision<Case, CaseEvent> byTheRules(
            List<AuthorityLine> lines,
            AuthorityRef line,
            BiFunction<Whistle, AuthorityRef, Decision<Case, CaseEvent>> goOn) {
        return WhistleRules.objection(call.whistle(), lines, reference)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> goOn.apply(call.whistle(), line));
    }
}
