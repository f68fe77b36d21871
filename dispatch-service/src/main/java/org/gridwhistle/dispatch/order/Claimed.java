package org.gridwhistle.dispatch.order;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 已接单. */
public record Claimed(OrderFile file, Claim claim) implements ResidentOrder {

    @Override
    public OrderState state() {
        return OrderState.CLAIMED;
    }

    /** 办结, by the one who took it up. */
    Decision<ResidentOrder, Step> finish(Fulfilment fulfilment, Moment moment) {
        return claim.isBy(moment.actor())
                ? OrderSteps.to(new Done(file.next(), claim, fulfilment), moment, "done", fulfilment.text())
                : Decision.reject(OrderProblem.NOT_YOUR_CLAIM);
    }

    /** 退回: others may take it up. */
    Decision<ResidentOrder, Step> giveBack(String reason, Moment moment) {
        return claim.isBy(moment.actor())
                ? OrderSteps.to(new Published(file.next()), moment, "given-back", reason)
                : Decision.reject(OrderProblem.NOT_YOUR_CLAIM);
    }
}
