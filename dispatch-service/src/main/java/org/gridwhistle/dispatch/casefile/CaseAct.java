package org.gridwhistle.dispatch.casefile;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** What somebody wants to do with a case. Each feature has its own. */
public interface CaseAct {

    /** Other cases that it has to know of. */
    default Set<UUID> beside() {
        return Set.of();
    }

    /** Pure. Finds out which state the case is in and calls the state's method, or {@link Case#refuse()}s. */
    Decision<Case, CaseEvent> on(Case now, Setting setting);
}
