package org.gridwhistle.chassis.audit;

/**
 * Where a command came from.
 *
 * @param address   of the client: what the trusted proxy says, or else the socket; null for a resident, whose address is personal
 * @param userAgent the program, as it calls itself
 * @param app       the client that the token was given out to
 */
public record Origin(String address, String userAgent, String app) {

    /** Not told. */
    public static final Origin NONE = new Origin(null, null, null);
}
