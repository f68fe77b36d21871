package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/**
 * A stage of the handling.
 *
 * @param due        until when
 * @param followUp   whether it is left to a follow-up, so that the feedback does not wait for it
 * @param completion null until it is done
 */
public record Stage(Code code, Instant due, boolean followUp, Completion completion) {

    /** In the order in which they are done. */
    public enum Code {
        /** 围护 */
        CONTAIN,
        /** 修复 */
        REPAIR,
        /** 恢复 */
        RESTORE
    }

    public record Completion(Instant completedAt, String text, List<Evidence> evidence) {

        public Completion {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    static Stage ordered(Code code, Instant due) {
        return new Stage(code, due, false, null);
    }

    boolean done() {
        return completion != null;
    }

    /** Whether the feedback waits for it. */
    boolean awaited() {
        return !done() && !followUp;
    }

    Stage completed(Completion how) {
        return new Stage(code, due, followUp, how);
    }

    Stage dueAt(Instant other) {
        return new Stage(code, other, followUp, completion);
    }
}
