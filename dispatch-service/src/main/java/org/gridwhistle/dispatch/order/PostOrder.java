package org.gridwhistle.dispatch.order;

import java.time.Duration;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * 点单.
 *
 * @param file  as it would be, but for who posts it and when
 * @param reach where the poster may have orders taken up
 * @param vetted whether a grid worker brings it, who has looked at it
 */
record PostOrder(OrderFile file, Reach reach, boolean vetted) implements OrderCommand {

    private static final Duration LONGEST = Duration.ofDays(90);

    @Override
    public UUID aggregateId() {
        return file.id();
    }

    @Override
    public Decision<ResidentOrder, Step> decide(ResidentOrder now, Moment moment) {
        if (!reach.covers(file.area())) {
            return Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        if (file.expired(moment.now())) {
            return Decision.reject(OrderProblem.EXPIRY_IN_THE_PAST);
        }
        if (file.expiresAt().isAfter(moment.now().plus(LONGEST))) {
            return Decision.reject(OrderProblem.EXPIRY_TOO_FAR, LONGEST.toDays());
        }
        var posted = new OrderFile(
                file.id(),
                1,
                file.area(),
                file.kind(),
                file.title(),
                file.text(),
                file.callbackRef(),
                moment.actor().id(),
                moment.now(),
                file.expiresAt());
        return vetted
                ? OrderSteps.to(new Published(posted), moment, "published", file.title())
                : OrderSteps.to(new Posted(posted), moment, "posted", file.title());
    }
}
