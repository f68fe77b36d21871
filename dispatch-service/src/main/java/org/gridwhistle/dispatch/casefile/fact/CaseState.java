package org.gridwhistle.dispatch.casefile.fact;

/** The states of a case 网格事件. */
public enum CaseState {
    /** 已上报 */
    REPORTED(Phase.INTAKE),
    /** 核实中 */
    VERIFYING(Phase.INTAKE),
    /** 网格自处置 */
    SELF_HANDLING(Phase.INTAKE),
    /** 已受理 */
    ACCEPTED(Phase.INTAKE),
    /** 已交办 */
    DISPATCHED(Phase.ASSIGNMENT),
    /** 已报到 */
    ON_SITE(Phase.INSPECTION),
    /** 处置中 */
    IN_PROGRESS(Phase.HANDLING),
    /** 待核查 */
    PENDING_CHECK(Phase.EFFECT),
    /** 已办结 */
    CLOSED(Phase.EFFECT),
    /** 不予受理 */
    REJECTED(Phase.ENDED),
    /** 已并单 */
    MERGED(Phase.ENDED),
    /** 挂账、缓办 */
    SUSPENDED(Phase.HANDLING),
    /** 已问效 */
    EVALUATED(Phase.EFFECT),
    /** 作废 */
    CANCELLED(Phase.ENDED);

    private final Phase phase;

    CaseState(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return this != CLOSED && this != EVALUATED && phase != Phase.ENDED;
    }
}
