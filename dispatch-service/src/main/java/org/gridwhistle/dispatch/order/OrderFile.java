package org.gridwhistle.dispatch.order;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;

/**
 * What an order keeps in every state. Nothing in it is personal.
 *
 * @param area        the grid or the part of the org tree that may take it up
 * @param callbackRef by which the orderer can be asked back, known to who posted it
 * @param orderedBy   the subject that posted it
 */
public record OrderFile(
        UUID id,
        long version,
        String area,
        String kind,
        String title,
        String text,
        String callbackRef,
        String orderedBy,
        Instant postedAt,
        Instant expiresAt) {

    boolean isOf(Actor actor) {
        return orderedBy.equals(actor.id());
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    OrderFile next() {
        return new OrderFile(id, version + 1, area, kind, title, text, callbackRef, orderedBy, postedAt, expiresAt);
    }
}
