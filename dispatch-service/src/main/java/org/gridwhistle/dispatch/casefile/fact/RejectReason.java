package org.gridwhistle.dispatch.casefile.fact;

/** Why a case is not accepted 不予受理. */
public enum RejectReason {
    /** 已进入诉讼、仲裁 */
    LITIGATION,
    /** 信访事项 */
    PETITION,
    /** 私人事务 */
    PRIVATE_MATTER,
    /** 违法要求 */
    UNLAWFUL,
    /** 不属于受理范围 */
    OUT_OF_REMIT,
    /** 重复 */
    DUPLICATE,
    /** 不属实; found by verification only */
    UNTRUE
}
