package org.gridwhistle.chassis.id;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** Identifiers are UUIDv7 of RFC 9562: made by whoever creates the thing, in time order, so that indexes stay narrow and hot. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
