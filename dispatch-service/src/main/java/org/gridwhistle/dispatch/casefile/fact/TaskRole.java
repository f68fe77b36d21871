package org.gridwhistle.dispatch.casefile.fact;

/** A unit's part in a whistle. */
public enum TaskRole {
    /** 主办 */
    LEAD,
    /** 协办 */
    COOPERATING,
    /** 后续: goes on by itself; the case does not wait for it. */
    FOLLOW_UP
}
