package org.gridwhistle.dispatch.casefile.fact;

/** Whether somebody thinks that it is solved. */
public enum Resolved {
    YES,
    PARTLY,
    NO
}
