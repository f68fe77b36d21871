package org.gridwhistle.dispatch.casefile.fact;

/** A unit's part in a whistle. */
public enum TaskRole {
    /** 主办 */
    LEAD,
    /** 协办 */
    COOPERATING
}
