package org.gridwhistle.dispatch.closure;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 复查: somebody should look again on a certain day. */
public record ScheduleRecheck(Instant at, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Done done ? done.scheduleRecheck(at, note, setting) : now.refuse();
    }
}
