package org.gridwhistle.dispatch.casefile.lookup;

/** In which mode 平急状态 a place lives, the gravest last but one. */
public enum Mode {
    /** 平时 */
    NORMAL,
    /** 预警: forces stand by; deadlines are as ever. */
    ALERT,
    /** 应急: short deadlines, round the clock. */
    EMERGENCY,
    /** 恢复: deadlines are as ever again, and what happened is gone over 复盘. */
    RECOVERY
}
