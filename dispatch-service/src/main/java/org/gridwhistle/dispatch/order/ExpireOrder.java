package org.gridwhistle.dispatch.order;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** Its time may have run out; what was taken up meanwhile stays. */
record ExpireOrder(UUID aggregateId) implements OrderCommand {

    @Override
    public Decision<ResidentOrder, Step> decide(ResidentOrder now, Moment moment) {
        return now instanceof Waiting waiting ? waiting.expire(moment) : Decision.acceptAll(now, List.of());
    }
}
