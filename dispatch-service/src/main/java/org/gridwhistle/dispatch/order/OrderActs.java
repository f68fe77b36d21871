package org.gridwhistle.dispatch.order;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Act;

/** What people may do with an order that is there. */
final class OrderActs {

    private OrderActs() {}

    static Act<ResidentOrder> publish() {
        return (now, moment) -> now instanceof Posted posted ? posted.publish(moment) : now.refuse();
    }

    /** Of two who want it the second is told so. */
    static Act<ResidentOrder> claim(String grid, String branch) {
        return (now, moment) -> switch (now) {
            case Published published ->
                published.claim(new Claim(moment.actor().id(), grid, branch, moment.now()), moment);
            case Claimed claimed -> Decision.reject(OrderProblem.ALREADY_CLAIMED);
            case Expired expired -> Decision.reject(OrderProblem.ORDER_EXPIRED);
            default -> now.refuse();
        };
    }

    static Act<ResidentOrder> finish(String text, List<String> evidence) {
        return (now, moment) -> now instanceof Claimed claimed
                ? claimed.finish(new Fulfilment(text, evidence, moment.now()), moment)
                : now.refuse();
    }

    static Act<ResidentOrder> giveBack(String reason) {
        return (now, moment) -> now instanceof Claimed claimed ? claimed.giveBack(reason, moment) : now.refuse();
    }

    static Act<ResidentOrder> rate(int score, String text) {
        return (now, moment) -> switch (now) {
            case Done done -> done.rate(new Rating(score, text, moment.now()), moment);
            case Rated rated -> Decision.reject(OrderProblem.ALREADY_RATED);
            default -> now.refuse();
        };
    }

    static Act<ResidentOrder> withdraw(String reason) {
        return (now, moment) -> now.withdraw(reason, moment);
    }
}
