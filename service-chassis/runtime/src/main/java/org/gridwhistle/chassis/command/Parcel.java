package org.gridwhistle.chassis.command;

import java.util.List;
import java.util.UUID;

/**
 * Orders that came together and are never parted: one HTTP command, or all that follow from one message.
 *
 * @param messageId the message they came in, which the inbox lets in once; null if they came over HTTP or from a timer
 * @param together  whether they are accepted together or refused together; the first one's key then speaks for all
 */
public record Parcel<C extends Command>(UUID messageId, List<Order<C>> orders, boolean together) {

    public Parcel(UUID messageId, List<Order<C>> orders) {
        this(messageId, orders, false);
    }

    public static <C extends Command> Parcel<C> of(Order<C> order) {
        return new Parcel<>(null, List.of(order));
    }

    static <C extends Command> Parcel<C> together(List<Order<C>> orders) {
        return new Parcel<>(null, List.copyOf(orders), true);
    }
}
