package org.gridwhistle.dispatch.order;

import java.time.Instant;
import java.util.UUID;

/**
 * An order as it is shown.
 *
 * @param claim   null while nobody has taken it up
 * @param fulfilment null before it is done
 * @param rating  null before it is rated
 */
public record OrderView(
        UUID id,
        OrderState state,
        long version,
        String area,
        String kind,
        String title,
        String text,
        String callbackRef,
        Instant postedAt,
        Instant expiresAt,
        Claim claim,
        Fulfilment fulfilment,
        Rating rating) {

    static OrderView of(ResidentOrder now) {
        return switch (now) {
            case Claimed claimed -> of(now, claimed.claim(), null, null);
            case Done done -> of(now, done.claim(), done.fulfilment(), null);
            case Rated rated -> of(now, rated.claim(), rated.fulfilment(), rated.rating());
            case Posted posted -> of(now, null, null, null);
            case Published published -> of(now, null, null, null);
            case Withdrawn withdrawn -> of(now, null, null, null);
            case Expired expired -> of(now, null, null, null);
        };
    }

    private static OrderView of(ResidentOrder now, Claim claim, Fulfilment fulfilment, Rating rating) {
        var file = now.file();
        return new OrderView(
                file.id(),
                now.state(),
                file.version(),
                file.area(),
                file.kind(),
                file.title(),
                file.text(),
                file.callbackRef(),
                file.postedAt(),
                file.expiresAt(),
                claim,
                fulfilment,
                rating);
    }
}
