package org.gridwhistle.dispatch.order;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Dossier;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A resident's order 居民点单: a small wish that a grid or a party branch takes up 接单, fulfils, and has rated 评单.
 *
 * <pre>
 * Posted ─▶ Published ◀─▶ Claimed ─▶ Done ─▶ Rated
 *    └──────────┴────────────┴──▶ Withdrawn
 *    └──────────┴──▶ Expired
 * </pre>
 */
public sealed interface ResidentOrder extends Dossier permits Waiting, Claimed, Done, Rated, Withdrawn, Expired {

    OrderFile file();

    OrderState state();

    @Override
    default UUID id() {
        return file().id();
    }

    @Override
    default long version() {
        return file().version();
    }

    @Override
    default String area() {
        return file().area();
    }

    @Override
    default String stateName() {
        return state().name();
    }

    /** 撤单, by the one who ordered. */
    default Decision<ResidentOrder, Step> withdraw(String reason, Moment moment) {
        if (!file().isOf(moment.actor())) {
            return Decision.reject(OrderProblem.NOT_YOUR_ORDER);
        }
        return switch (this) {
            case Waiting waiting -> OrderSteps.to(new Withdrawn(file().next()), moment, "withdrawn", reason);
            case Claimed claimed -> OrderSteps.to(new Withdrawn(file().next()), moment, "withdrawn", reason);
            case Done done -> refuse();
            case Rated rated -> refuse();
            case Withdrawn withdrawn -> refuse();
            case Expired expired -> refuse();
        };
    }

    /** The answer to a command that this state does not know. */
    default Decision<ResidentOrder, Step> refuse() {
        return Decision.reject(OrderProblem.ORDER_WRONG_STATE, state());
    }
}
