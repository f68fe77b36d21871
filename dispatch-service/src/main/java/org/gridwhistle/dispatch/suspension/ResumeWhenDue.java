package org.gridwhistle.dispatch.suspension;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Suspended;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** The case goes on by itself once its review is due; for a timer to try whenever it likes. */
public record ResumeWhenDue() implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Suspended standing ? standing.resumeWhenDue(setting) : now.refuse();
    }
}
