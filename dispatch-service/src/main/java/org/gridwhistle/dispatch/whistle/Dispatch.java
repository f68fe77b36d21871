package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

/**
 * 一键派单: calls one lead and any cooperating units; or asks for it, if the whistle is louder than the dispatcher may blow it.
 *
 * @param authorityLine the list line that the dispatcher leans on; null lets every line of the town count
 */
public record Dispatch(WhistleLevel level, Call call, String authorityLine, String note) implements CaseAct {

    public Dispatch(Call call, String authorityLine, String note) {
        this(WhistleLevel.ROUTINE, call, authorityLine, note);
    }

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Accepted accepted)) {
            return now.refuse();
        }
        var file = now.file();
        return new Vetting(call, authorityLine, file.subject(), setting.reference())
                .then((whistle, line) -> isHisToBlow(file.calling().rank(), setting)
                        ? accepted.dispatch(level, whistle, line, false, note, setting)
                        : accepted.requestWhistle(call.asked(level, authorityLine, note, setting), setting));
    }

    /** A level that the case has been raised to already needs no second word. */
    private boolean isHisToBlow(Rank rank, Setting setting) {
        return level.compareTo(rank.level()) <= 0 || Authority.mayBlow(setting.actor(), level);
    }
}
