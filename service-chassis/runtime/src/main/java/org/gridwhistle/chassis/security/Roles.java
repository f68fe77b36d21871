package org.gridwhistle.chassis.security;

/** The roles a token may carry in its {@code groups} claim; the same names in all four services. */
public final class Roles {

    public static final String UPSTREAM_APP = "upstream-app";
    public static final String GRID_WORKER = "grid-worker";
    public static final String DISPATCHER = "dispatcher";
    public static final String CENTRE_LEADER = "centre-leader";
    /** 调解员 */
    public static final String MEDIATOR = "mediator";

    public static final String HANDLER = "handler";
    public static final String UNIT_HEAD = "unit-head";
    public static final String ANALYST = "analyst";
    public static final String ADMIN = "admin";

    private Roles() {}
}
