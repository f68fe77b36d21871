package org.gridwhistle.dispatch.campaign;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.dispatch.dossier.DossierWorkshop;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.ObjectMapper;

/** How checklists are answered. */
@Singleton
class ChecklistWorkshop extends DossierWorkshop<ChecklistCommand, Checklist> {

    ChecklistWorkshop(ChecklistStore store, ObjectMapper json) {
        super(store, json);
    }

    @Override
    public Object answer(Outcome<ChecklistCommand, Checklist, Step> outcome) {
        return ChecklistView.of(outcome.after());
    }
}
