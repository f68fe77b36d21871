package org.gridwhistle.dispatch.dossier;

import org.gridwhistle.chassis.command.Decision;

/** What somebody wants to do with a dossier that exists. */
@FunctionalInterface
public interface Act<S extends Dossier> {

    /** Pure. */
    Decision<S, Step> on(S now, Moment moment);
}
