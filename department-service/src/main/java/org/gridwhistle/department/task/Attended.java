package org.gridwhistle.department.task;

import org.gridwhistle.chassis.command.Decision;

/** The unit's people have been there. */
public sealed interface Attended extends OpenTask permits Arrived, Handling, FeedbackSubmitted {

    /** 签到确认: the grid's worker says whether they really came. */
    default Decision<Task, TaskEvent> countersign(Attendance.Countersign countersign, String workersUnit) {
        return AttendanceRules.countersign(this, countersign, workersUnit);
    }

    /** 事不完、人不撤 */
    default Decision<Task, TaskEvent> depart(Attendance.Departure departure, Circumstances circumstances) {
        return AttendanceRules.depart(this, departure, circumstances);
    }
}
