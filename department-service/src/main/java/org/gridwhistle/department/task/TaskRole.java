package org.gridwhistle.department.task;

/** A unit's part in a case: it leads 主办, it cooperates 协办, or it looks after what remains 后续. */
public enum TaskRole {
    LEAD,
    COOPERATING,
    /** Monitoring that outlives the closure: it needs no arrival, and the case does not wait for it. */
    FOLLOW_UP
}
