package org.gridwhistle.dispatch.suspension;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.InProgress;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;

/**
 * 挂账/缓办: the leader lets a case stand still, because a unit asked for it or because he sees it himself.
 *
 * @param publicText what the reporter is told
 */
public record Suspend(SuspensionReason reason, Instant reviewAt, String publicText, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof InProgress going
                ? going.suspend(reason, reviewAt, publicText, note, setting)
                : now.refuse();
    }
}
