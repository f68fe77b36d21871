package org.gridwhistle.dispatch.order;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Step;

/** A person's act on an order that is there. */
record ActOnOrder(PersonsAct<ResidentOrder> person) implements OrderCommand {

    @Override
    public UUID aggregateId() {
        return person.aggregateId();
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public Decision<ResidentOrder, Step> decide(ResidentOrder now, Moment moment) {
        return person.decide(now, moment);
    }
}
