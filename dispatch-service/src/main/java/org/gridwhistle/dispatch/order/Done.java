package org.gridwhistle.dispatch.order;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 已完成. */
public record Done(OrderFile file, Claim claim, Fulfilment fulfilment) implements ResidentOrder {

    @Override
    public OrderState state() {
        return OrderState.DONE;
    }

    /** 评单, once, by the one who ordered. */
    Decision<ResidentOrder, Step> rate(Rating rating, Moment moment) {
        return file.isOf(moment.actor())
                ? OrderSteps.to(new Rated(file.next(), claim, fulfilment, rating), moment, "rated", rating.text())
                : Decision.reject(OrderProblem.NOT_YOUR_ORDER);
    }
}
