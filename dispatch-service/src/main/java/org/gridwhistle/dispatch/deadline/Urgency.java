package org.gridwhistle.dispatch.deadline;

/** How urgent a matter is; it chooses the clocks of a case. */
public enum Urgency {
    /** 紧急 */
    URGENT,
    /** 重要 */
    IMPORTANT,
    /** 一般 */
    GENERAL,
    /** 疑难 */
    COMPLEX
}
