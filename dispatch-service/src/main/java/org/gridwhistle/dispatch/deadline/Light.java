package org.gridwhistle.dispatch.deadline;

import java.time.Instant;

/** The traffic light 红绿灯 of a clock, or of a case by the worst of its clocks. */
public enum Light {
    /** 绿 */
    GREEN,
    /** 黄: time is running short. */
    YELLOW,
    /** 红: overdue. */
    RED;

    /** @param yellowFrom may be null with {@code due}: then nothing runs, and there is no light */
    public static Light at(Instant now, Instant yellowFrom, Instant due) {
        if (due == null) {
            return null;
        }
        if (!now.isBefore(due)) {
            return RED;
        }
        return now.isBefore(yellowFrom) ? GREEN : YELLOW;
    }
}
