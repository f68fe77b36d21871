package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * How the case stands with the centre.
 *
 * @param level       of the whistle: ROUTINE 常规, KEY 重点 or HARD 疑难; or null
 * @param tier        of the centre: TOWN, COUNTY or CITY; or null
 * @param supervision the last step taken against this task, or null
 */
public record CaseStanding(String level, String tier, Supervision supervision) {

    static final CaseStanding NONE = new CaseStanding(null, null, null);

    /**
     * A step of the ladder (催办、督办).
     *
     * @param step  REMIND 提醒, URGE 催办, SUPERVISE 督办 or ESCALATE 升级
     * @param clock the clock it is about
     * @param due   when that ran out, or will
     */
    public record Supervision(String step, String clock, Instant due, Instant at) {}

    CaseStanding escalated(String newLevel, String newTier) {
        return new CaseStanding(newLevel, newTier, supervision);
    }

    CaseStanding supervised(Supervision step) {
        return new CaseStanding(level, tier, step);
    }
}
