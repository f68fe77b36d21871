package org.gridwhistle.dispatch.casefile;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;

/** 处置中: the lead is handling it. */
public record InProgress(CaseFile file) implements UnderWay {

    @Override
    public CaseState state() {
        return CaseState.IN_PROGRESS;
    }

    @Override
    public InProgress with(CaseFile changed) {
        return new InProgress(changed);
    }

    /** 挂账/缓办, whether a unit asked for it or not. */
    public Decision<Case, CaseEvent> suspend(
            SuspensionReason reason, Instant reviewAt, String publicText, String note, Setting setting) {
        return Suspending.suspend(this, reason, reviewAt, publicText, note, setting);
    }
}
