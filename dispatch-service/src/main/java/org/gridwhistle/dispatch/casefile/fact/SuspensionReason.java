package org.gridwhistle.dispatch.casefile.fact;

/** Why a case may stand still 挂账/缓办. */
public enum SuspensionReason {
    /** 季节 */
    SEASON,
    /** 工程 */
    ENGINEERING,
    /** 资金 */
    FUNDS,
    /** 诉讼 */
    LITIGATION,
    /** 待上级 */
    HIGHER_AUTHORITY
}
