package org.gridwhistle.dispatch.campaign;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.dispatch.dossier.Step;

/** The one way in for every change of a checklist. */
@Singleton
public class ChecklistExecutor extends CommandExecutor<ChecklistCommand, Checklist, Step> {

    ChecklistExecutor(ChecklistWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
