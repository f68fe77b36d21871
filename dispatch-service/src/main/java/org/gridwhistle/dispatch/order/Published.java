package org.gridwhistle.dispatch.order;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 待接单: whoever comes first takes it up. */
public record Published(OrderFile file) implements Waiting {

    @Override
    public OrderState state() {
        return OrderState.PUBLISHED;
    }

    /** 接单. */
    Decision<ResidentOrder, Step> claim(Claim claim, Moment moment) {
        return file.expired(moment.now())
                ? Decision.reject(OrderProblem.ORDER_EXPIRED)
                : OrderSteps.to(new Claimed(file.next(), claim), moment, "claimed", claim.branch());
    }
}
