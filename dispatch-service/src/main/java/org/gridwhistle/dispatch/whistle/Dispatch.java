package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;

/**
 * 一键派单: calls one lead and any cooperating units.
 *
 * @param authorityLine the list line that the dispatcher leans on; null lets every line of the town count
 */
public record Dispatch(Call call, String authorityLine, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Accepted accepted)) {
            return now.refuse();
        }
        var complaints = call.complaints(setting.reference()).toList();
        if (!complaints.isEmpty()) {
            return Decision.reject(Refusal.ofFields(complaints));
        }
        var lines = Lines.of(now.file().subject(), setting.reference());
        if (authorityLine == null) {
            return whistle(accepted, lines, Lines.thatNames(call.lead(), lines), setting);
        }
        return Lines.named(authorityLine, lines)
                .map(line -> whistle(accepted, List.of(line), Lines.ref(line), setting))
                .orElseGet(() -> Decision.reject(
                        Refusal.ofField("authorityLine", CaseProblem.UNKNOWN_AUTHORITY_LINE, authorityLine)));
    }

    private Decision<Case, CaseEvent> whistle(
            Accepted accepted, List<AuthorityLine> lines, AuthorityRef line, Setting setting) {
        return WhistleRules.objection(call.whistle(), lines, setting.reference())
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> accepted.dispatch(call.whistle(), line, false, note, setting));
    }
}
