package org.gridwhistle.dispatch.patrol;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.dispatch.dossier.Step;

/** The one way in for every change of a diary. */
@Singleton
public class PatrolExecutor extends CommandExecutor<PatrolCommand, PatrolDiary, Step> {

    PatrolExecutor(PatrolWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
