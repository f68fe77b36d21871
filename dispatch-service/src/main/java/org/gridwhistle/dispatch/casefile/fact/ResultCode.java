package org.gridwhistle.dispatch.casefile.fact;

/** What came of a case. That it is closed does not say that it is solved. */
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
    REFERRED_TO_LAW;

    /** Whether something was done on site, so that there is something to show. */
    public boolean claimsWork() {
        return this == RESOLVED || this == PARTLY_RESOLVED;
    }
}
