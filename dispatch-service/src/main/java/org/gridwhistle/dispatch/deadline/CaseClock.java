package org.gridwhistle.dispatch.deadline;

/** The clocks 时限 of a case and its tasks. They run side by side, and none hides another. */
public enum CaseClock {
    /** From the report until the centre has dispatched it. */
    DISPATCH,
    /** 签收: from the assignment. */
    SIGN,
    /** 先行联系: from the assignment. */
    CONTACT,
    /** 报到: from the assignment. */
    ARRIVE,
    /** 处置: from the assignment; a matter may set its own. */
    HANDLE,
    /** How long after the assignment a unit may return it 退单. */
    RETURN,
    /** How long the centre may take to decide a return. */
    DECIDE_RETURN,
    /** 核查: from the last feedback. */
    CHECK,
    /** The least that rework 返工 is given. */
    REWORK,
    /** 回访: from the closing until the reporter has been called back. */
    CALLBACK,
    /** 会商: from its opening until the unit is named. */
    CONSULT,
    /** 延期: the most that is granted beyond the first date. */
    EXTENSION,
    /** 待批哨: from the wish for a whistle until somebody who may blow it has decided. */
    APPROVE,
    /** 挂账复核: from the suspension until the date that its leader has set; no rule limits it. */
    REVIEW;

    /** Whether a rule says how long it runs, and no person. */
    public boolean limited() {
        return this != REVIEW;
    }
}
