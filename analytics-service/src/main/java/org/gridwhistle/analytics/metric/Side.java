package org.gridwhistle.analytics.metric;

/** A side of a ratio, whose members can be listed. */
public enum Side {
    /** 分子. */
    NUMERATOR,
    /** 分母. */
    DENOMINATOR
}
