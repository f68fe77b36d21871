package org.gridwhistle.dispatch.mediation;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.dispatch.dossier.Step;

/** The one way in for every change of a mediation. */
@Singleton
public class MediationExecutor extends CommandExecutor<MediationCommand, Mediation, Step> {

    MediationExecutor(MediationWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
