package org.gridwhistle.department.task;

/** How a matter ended for the resident. */
public enum ResultCode {
    /** 已解决 */
    RESOLVED,
    /** 部分解决 */
    PARTLY_RESOLVED,
    /** 解释说明 */
    EXPLAINED,
    /** 不属实 */
    UNTRUE,
    /** 挂账 */
    SHELVED,
    /** 转法律途径 */
    REFERRED_TO_LAW
}
