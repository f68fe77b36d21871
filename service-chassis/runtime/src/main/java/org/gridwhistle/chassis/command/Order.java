package org.gridwhistle.chassis.command;

import org.gridwhistle.chassis.audit.Origin;

/**
 * A command with what the executor must know of it.
 *
 * @param command     the wish
 * @param actor       whose wish
 * @param traceparent the trace it belongs to, or null
 * @param replayKey   makes a repetition answer what the first call answered; null if the caller gave no key
 * @param origin      where it came from, for the log of what people do
 */
public record Order<C extends Command>(C command, Actor actor, String traceparent, ReplayKey replayKey, Origin origin) {

    public Order(C command, Actor actor, String traceparent, ReplayKey replayKey) {
        this(command, actor, traceparent, replayKey, Origin.NONE);
    }

    public static <C extends Command> Order<C> of(C command, Actor actor, String traceparent) {
        return new Order<>(command, actor, traceparent, null);
    }
}
