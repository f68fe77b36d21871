package org.gridwhistle.dispatch.casefile.fact;

/** What a reporter says on the telephone 回访. */
public enum Satisfaction {
    /** 满意 */
    SATISFIED,
    /** 基本满意 */
    BASICALLY,
    /** 一般 */
    NEUTRAL,
    /** 不满意 */
    UNSATISFIED
}
