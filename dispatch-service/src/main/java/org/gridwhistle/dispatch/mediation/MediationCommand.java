package org.gridwhistle.dispatch.mediation;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.DossierCommand;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A person's act on a mediation.
 *
 * @param onCase the case that a mediation is to be opened on; null for one that is there
 */
record MediationCommand(UUID onCase, PersonsAct<Mediation> person) implements DossierCommand<Mediation> {

    @Override
    public UUID aggregateId() {
        return person.aggregateId();
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public Decision<Mediation, Step> decide(Mediation now, Moment moment) {
        return person.decide(now, moment);
    }
}
