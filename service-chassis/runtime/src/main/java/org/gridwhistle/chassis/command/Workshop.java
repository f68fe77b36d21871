package org.gridwhistle.chassis.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

import org.gridwhistle.chassis.audit.Glimpse;
import org.gridwhistle.chassis.outbox.OutboxMessage;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What a service teaches the {@link CommandExecutor} about its aggregate. Called inside one transaction, in the order of the
 * methods.
 *
 * @param <C> commands
 * @param <S> the aggregate
 * @param <E> its events
 */
public interface Workshop<C extends Command, S, E> {

    /**
     * Locks the aggregates' rows in id order and loads them, those beside a command too. Those that do not exist are absent from the map.
     *
     * @param orders the orders to be decided, for what must be looked up beside the aggregates
     */
    Uni<Map<UUID, S>> lockAndLoad(Mutiny.Session session, SortedSet<UUID> ids, List<Order<C>> orders);

    /** Pure: no database, no broker, no clock but {@code now}. @param state null if it does not exist */
    Decision<S, E> decide(S state, Order<C> order, Instant now);

    /**
     * As {@link #decide(Object, Order, Instant)}, for commands that name others {@linkplain Command#beside() beside} their own.
     *
     * @param beside the loaded aggregates by id; orders that are carried out together all see what was before the first of them
     */
    default Decision<S, E> decide(S state, Map<UUID, S> beside, Order<C> order, Instant now) {
        return decide(state, order, now);
    }

    /** Writes the new states and whatever must stand beside them, in as few statements as it takes. */
    Uni<Void> save(Mutiny.Session session, List<Outcome<C, S, E>> outcomes);

    /** What to publish of an outcome, in order. */
    List<OutboxMessage> messages(Outcome<C, S, E> outcome);

    /** What to answer the caller; turned into JSON. */
    Object answer(Outcome<C, S, E> outcome);

    /** Whether an accepted command that changed something is logged with its doer: by default any but the system's own. */
    default boolean leavesTrace(Order<C> order) {
        return !order.actor().standsForItself();
    }

    /**
     * What the log of commands may see of the aggregate. Nothing personal: it is kept for years, and never changed.
     *
     * @param state may be null
     * @return null if there is nothing to see
     */
    default Glimpse glimpse(C command, S state) {
        return null;
    }
}
