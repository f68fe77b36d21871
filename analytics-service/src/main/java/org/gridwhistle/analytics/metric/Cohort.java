package org.gridwhistle.analytics.metric;

/** Which time of a case or task must lie in the window for it to be counted. Part of a metric's meaning: the same word 办结率 gives other numbers by another cohort. */
public enum Cohort {
    /** Received, or assigned, in the window. */
    R,
    /** Due in the window 应结. */
    D,
    /** Closed in the window. */
    C
}
