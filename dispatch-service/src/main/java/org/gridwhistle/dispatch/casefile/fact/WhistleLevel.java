package org.gridwhistle.dispatch.casefile.fact;

/** How loud a whistle 哨 is blown. */
public enum WhistleLevel {
    /** 常规哨: the centre calls whom it needs. */
    ROUTINE,
    /** 重点哨: a leader of the centre agrees. */
    KEY,
    /** 疑难哨: a leader of a county or above agrees. */
    HARD
}
