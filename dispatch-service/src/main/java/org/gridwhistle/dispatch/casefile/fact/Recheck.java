package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * Somebody looks again some time after the closing 复查.
 *
 * @param sampled whether it was drawn, not asked for
 * @param result  null as long as nobody has looked
 */
public record Recheck(Instant due, boolean sampled, String note, Result result) {

    /** What he found. */
    public enum Result {
        /** 未反弹 */
        HOLDS,
        /** 反弹 */
        RELAPSED
    }

    public boolean isOpen() {
        return result == null;
    }

    public Recheck found(Result found) {
        return new Recheck(due, sampled, note, found);
    }
}
