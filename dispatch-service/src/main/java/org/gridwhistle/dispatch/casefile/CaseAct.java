package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** What somebody wants to do with a case. Each feature has its own. */
public interface CaseAct {

    /** Pure. Finds out which state the case is in and calls the state's method, or {@link Case#refuse()}s. */
    Decision<Case, CaseEvent> on(Case now, Setting setting);
}
