package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** A wish to change one case, whether it comes from a person or from a topic. */
public interface CaseCommand extends Command {

    /** Pure. @param now null if there is no such case */
    Decision<Case, CaseEvent> decide(Case now, Setting setting);
}
