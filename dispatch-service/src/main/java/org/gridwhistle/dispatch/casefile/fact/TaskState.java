package org.gridwhistle.dispatch.casefile.fact;

/** The states of a task 部门任务, as far as a case follows them. */
public enum TaskState {
    /** 待签收 */
    PENDING_SIGN,
    /** 已签收 */
    SIGNED,
    /** 已报到 */
    ARRIVED,
    /** 处置中 */
    HANDLING,
    /** 已反馈 */
    FEEDBACK_SUBMITTED,
    /** 已确认 */
    CONFIRMED,
    /** 退单审核中 */
    RETURN_REVIEW,
    /** 已退单 */
    RETURNED,
    /** 已撤回 */
    WITHDRAWN,
    /** 挂账、缓办 */
    SUSPENDED,
    /** 已改派 */
    TRANSFERRED;

    /** Whether the unit still answers for it. */
    public boolean live() {
        return this != RETURNED && this != WITHDRAWN && this != TRANSFERRED;
    }

    /** Whether nothing changes any more. */
    public boolean terminal() {
        return this == CONFIRMED || !live();
    }

    /** Whether the unit has done its part of this round. */
    public boolean done() {
        return this == FEEDBACK_SUBMITTED || this == CONFIRMED;
    }
}
