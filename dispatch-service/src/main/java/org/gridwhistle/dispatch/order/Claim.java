package org.gridwhistle.dispatch.order;

import java.time.Instant;

import org.gridwhistle.chassis.command.Actor;

/**
 * Who took an order up.
 *
 * @param by     a grid worker
 * @param grid   for which grid
 * @param branch the party branch 党支部 that does it, or null if the grid itself does
 */
public record Claim(String by, String grid, String branch, Instant at) {

    boolean isBy(Actor actor) {
        return by.equals(actor.id());
    }
}
