package org.gridwhistle.department.task;

/** A unit's part in a case: it leads 主办, or it cooperates 协办. */
public enum TaskRole {
    LEAD,
    COOPERATING
}
