package org.gridwhistle.chassis.security;

/** The request-scoped holder of the {@link Caller}, since a record cannot be proxied. */
public class CurrentCaller {

    private final Caller caller;

    /** For the container's proxy. */
    protected CurrentCaller() {
        this(null);
    }

    CurrentCaller(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }
}
