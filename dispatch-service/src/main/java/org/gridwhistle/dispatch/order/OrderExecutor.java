package org.gridwhistle.dispatch.order;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.dispatch.dossier.Step;

/** The one way in for every change of an order. */
@Singleton
public class OrderExecutor extends CommandExecutor<OrderCommand, ResidentOrder, Step> {

    OrderExecutor(OrderWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
