package org.gridwhistle.dispatch.order;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** Nobody has taken it up yet, and its time runs. */
public sealed interface Waiting extends ResidentOrder permits Posted, Published {

    /** 到期: nobody took it up in time. Before that nothing happens. */
    default Decision<ResidentOrder, Step> expire(Moment moment) {
        return file().expired(moment.now())
                ? OrderSteps.to(new Expired(file().next()), moment, "expired", null)
                : Decision.acceptAll(this, List.of());
    }
}
