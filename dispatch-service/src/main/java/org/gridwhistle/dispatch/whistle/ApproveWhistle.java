package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;

/**
 * 同意吹哨: the whistle that another has asked for is blown. The rules are those of the moment of the approval.
 *
 * @param lead        instead of the one asked for; null for that one
 * @param cooperating instead of those asked for; null for those
 */
public record ApproveWhistle(String lead, List<String> cooperating, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Accepted accepted)) {
            return now.refuse();
        }
        var pending = accepted.pending();
        if (pending == null) {
            return Decision.reject(CaseProblem.NO_WHISTLE_TO_DECIDE);
        }
        if (!Authority.mayBlow(setting.actor(), pending.level())) {
            return Decision.reject(CaseProblem.WHISTLE_BEYOND_YOUR_RIGHT, pending.level());
        }
        if (pending.requestedBy().equals(setting.actor().id())) {
            return Decision.reject(CaseProblem.APPROVER_ASKED_FOR_IT);
        }
        return new Vetting(call(pending), line(pending), now.file().subject(), setting.reference())
                .then((whistle, line) -> accepted.dispatch(pending.level(), whistle, line, false, note, setting));
    }

    private Call call(PendingWhistle pending) {
        var others = cooperating == null ? pending.cooperating() : cooperating;
        var optional = pending.optional().stream().filter(others::contains).toList();
        return new Call(lead == null ? pending.lead() : lead, others, optional);
    }

    /** A line that was named for one lead says nothing about another. */
    private String line(PendingWhistle pending) {
        return lead == null ? pending.authorityLine() : null;
    }
}
