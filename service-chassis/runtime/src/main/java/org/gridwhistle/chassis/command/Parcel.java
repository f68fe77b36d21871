package org.gridwhistle.chassis.command;

import java.util.List;
import java.util.UUID;

/**
 * Orders that came together and are never parted: one HTTP command, or all that follow from one message.
 *
 * @param messageId the message they came in, which the inbox lets in once; null if they came over HTTP or from a timer
 */
public record Parcel<C extends Command>(UUID messageId, List<Order<C>> orders) {

    public static <C extends Command> Parcel<C> of(Order<C> order) {
        return new Parcel<>(null, List.of(order));
    }
}
