package org.gridwhistle.dispatch.casefile.fact;

/** The phases of a case's life 交办、核查、处置、问效. Derived from the state, never set. */
public enum Phase {
    /** 受理 */
    INTAKE,
    /** 交办 */
    ASSIGNMENT,
    /** 核查 */
    INSPECTION,
    /** 处置 */
    HANDLING,
    /** 问效 */
    EFFECT,
    /** 终止 */
    ENDED
}
