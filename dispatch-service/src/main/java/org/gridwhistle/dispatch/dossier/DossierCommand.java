package org.gridwhistle.dispatch.dossier;

import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.chassis.command.Decision;

/** A wish to change one dossier. */
public interface DossierCommand<S extends Dossier> extends Command {

    /** Pure. @param now null if there is no such dossier */
    Decision<S, Step> decide(S now, Moment moment);
}
