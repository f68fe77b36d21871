package org.gridwhistle.dispatch.casefile.lookup;

/** Which of a town's three lists 三张清单 a line stands on. */
public enum AuthorityKind {
    /** 基本履职事项: the town's own duty. */
    BASIC,
    /** 配合履职事项: a department leads, the town does its part. */
    ASSIST,
    /** 上级部门收回事项: taken back by the departments. */
    WITHDRAWN
}
