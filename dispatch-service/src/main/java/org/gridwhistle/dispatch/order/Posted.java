package org.gridwhistle.dispatch.order;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 已点单: an app brought it; the grid has to look at it before others see it. */
public record Posted(OrderFile file) implements Waiting {

    @Override
    public OrderState state() {
        return OrderState.POSTED;
    }

    /** 挂单. */
    Decision<ResidentOrder, Step> publish(Moment moment) {
        return file.expired(moment.now())
                ? Decision.reject(OrderProblem.ORDER_EXPIRED)
                : OrderSteps.to(new Published(file.next()), moment, "published", null);
    }
}
