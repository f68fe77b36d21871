package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Rank;

/** 哨声升级, by a person. Before anybody is called, raising a case is blowing it louder, and needs the same right. */
public record Escalate(String reason) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        var next = now.file().calling().rank().above().map(Rank::level);
        return now instanceof Accepted && next.isPresent() && !Authority.mayBlow(setting.actor(), next.get())
                ? Decision.reject(CaseProblem.WHISTLE_BEYOND_YOUR_RIGHT, next.get())
                : now.escalate(reason, false, setting);
    }
}
