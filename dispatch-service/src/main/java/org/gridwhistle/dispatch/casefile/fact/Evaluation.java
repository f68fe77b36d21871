package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/** How the effect 问效 of a case came to be known. */
public record Evaluation(By by, Instant at) {

    /** What ended the waiting. */
    public enum By {
        /** 居民评单 */
        RATING,
        /** 回访 */
        CALLBACK,
        /** 逾期未评 */
        TIMEOUT
    }
}
