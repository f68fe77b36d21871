package org.gridwhistle.dispatch.patrol;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.dispatch.dossier.DossierWorkshop;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.ObjectMapper;

/** How diaries are answered. */
@Singleton
class PatrolWorkshop extends DossierWorkshop<PatrolCommand, PatrolDiary> {

    PatrolWorkshop(PatrolStore store, ObjectMapper json) {
        super(store, json);
    }

    @Override
    public Object answer(Outcome<PatrolCommand, PatrolDiary, Step> outcome) {
        return DiaryView.of(outcome.after());
    }
}
