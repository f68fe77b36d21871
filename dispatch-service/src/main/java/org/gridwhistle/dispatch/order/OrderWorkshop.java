package org.gridwhistle.dispatch.order;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.dispatch.dossier.DossierWorkshop;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.ObjectMapper;

/** How orders are answered. */
@Singleton
class OrderWorkshop extends DossierWorkshop<OrderCommand, ResidentOrder> {

    OrderWorkshop(OrderStore store, ObjectMapper json) {
        super(store, json);
    }

    @Override
    public Object answer(Outcome<OrderCommand, ResidentOrder, Step> outcome) {
        return OrderView.of(outcome.after());
    }
}
