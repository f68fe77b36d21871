package org.gridwhistle.chassis.command;

import java.time.Instant;
import java.util.List;

/**
 * One accepted command.
 *
 * @param order  the command and its actor
 * @param before the aggregate before it; null if it did not exist
 * @param after  the aggregate after it
 * @param events what happened, in order
 * @param at     when it was decided
 * @param traceparent the command's own span, for what follows from it
 */
public record Outcome<C extends Command, S, E>(
        Order<C> order, S before, S after, List<E> events, Instant at, String traceparent) {}
