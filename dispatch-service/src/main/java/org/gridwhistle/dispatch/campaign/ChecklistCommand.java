package org.gridwhistle.dispatch.campaign;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.DossierCommand;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Step;

/** A person's act on a checklist. */
record ChecklistCommand(PersonsAct<Checklist> person) implements DossierCommand<Checklist> {

    @Override
    public UUID aggregateId() {
        return person.aggregateId();
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public Decision<Checklist, Step> decide(Checklist now, Moment moment) {
        return person.decide(now, moment);
    }
}
