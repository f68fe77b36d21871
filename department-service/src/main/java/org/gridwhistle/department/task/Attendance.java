package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * What became of a unit's visit.
 *
 * @param countersign by the grid's worker 签到确认; null until given
 * @param departure   null until the unit has left
 */
public record Attendance(Countersign countersign, Departure departure) {

    static final Attendance NONE = new Attendance(null, null);

    /**
     * @param confirmed false: the grid's worker disputes it (假报到)
     * @param reason    of a dispute, or null
     */
    public record Countersign(boolean confirmed, String reason, Instant at) {}

    /** @param overrideReason the centre's word, if the unit left before the lead was done; or null */
    public record Departure(Instant departedAt, String note, String overrideReason) {

        boolean overridden() {
            return overrideReason != null && !overrideReason.isBlank();
        }
    }

    Attendance with(Countersign given) {
        return new Attendance(given, departure);
    }

    Attendance with(Departure left) {
        return new Attendance(countersign, left);
    }
}
