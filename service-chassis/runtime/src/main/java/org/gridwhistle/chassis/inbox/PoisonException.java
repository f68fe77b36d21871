package org.gridwhistle.chassis.inbox;

/** A message that can never be applied, however often it comes. It goes to the dead letters, and the others go on. */
public final class PoisonException extends RuntimeException {

    public PoisonException(String why) {
        super(why, null, false, false);
    }
}
