package org.gridwhistle.department.task;

/** What a unit found when it looked (核查). */
public record Findings(Code code, String note) {

    public enum Code {
        /** 属实 */
        TRUE,
        /** 部分属实 */
        PARTLY_TRUE,
        /** 不属实 */
        UNTRUE,
        /** 非本单位职责: the task has to be returned. */
        NOT_OURS,
        /** 需配合 */
        NEEDS_COOPERATION
    }
}
