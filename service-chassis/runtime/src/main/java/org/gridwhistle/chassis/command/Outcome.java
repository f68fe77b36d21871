package org.gridwhistle.chassis.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.gridwhistle.chassis.audit.AuditLog;
import org.gridwhistle.chassis.audit.Deed;
import org.gridwhistle.chassis.trace.Trace;

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
        Order<C> order, S before, S after, List<E> events, Instant at, String traceparent) {

    /** As the log of what people do tells it. */
    Deed deed(Workshop<C, S, E> workshop, AuditLog log) {
        var command = order.command();
        var actor = order.actor();
        var was = workshop.glimpse(command, before);
        var is = workshop.glimpse(command, after);
        return new Deed(
                command.aggregateId(),
                at.truncatedTo(ChronoUnit.MICROS),
                command.name(),
                command.subject(),
                is == null ? null : is.area(),
                new Deed.Doer(actor.id(), actor.role(), actor.org(), actor.unit()),
                order.origin(),
                Trace.traceId(traceparent),
                order.replayKey() == null ? null : order.replayKey().key(),
                log.change(was, is));
    }
}
