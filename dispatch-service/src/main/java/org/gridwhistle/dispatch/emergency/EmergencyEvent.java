package org.gridwhistle.dispatch.emergency;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;

/**
 * A line of an emergency's log. Other services hear of it as reference data, where it concerns them.
 *
 * @param version one more with each event of an emergency
 * @param text    what a person wrote, or null
 */
public record EmergencyEvent(UUID emergency, long version, Instant at, Kind kind, Actor actor, String text) {

    /** What happened. */
    public enum Kind {
        /** 预警 */
        ALERTED,
        /** 转入应急 */
        ENTERED,
        /** 提级 */
        LEVEL_RAISED,
        /** 延期 */
        EXTENDED,
        /** 解除 */
        LEFT,
        /** Nobody ended it in time. */
        EXPIRED,
        /** 点名 */
        CALLED_UP,
        /** 应答 */
        ACKNOWLEDGED,
        /** Those who had not answered. */
        REMINDED,
        /** 下达指令 */
        COMMANDED,
        /** 指令签收 */
        RECEIVED,
        /** 指令反馈 */
        REPORTED,
        /** 复盘 */
        REVIEWED,
        /** 恢复平时 */
        ENDED;

        /** Whether open cases have to run faster from now on. */
        public boolean tightens() {
            return this == ENTERED || this == LEVEL_RAISED;
        }

        /** Whether it changes what governs cases. */
        public boolean governsCases() {
            return compareTo(EXPIRED) <= 0 || this == ENDED;
        }
    }
}
