package org.gridwhistle.department.task;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/** What the worker of the case's grid says about a unit's visit (签到确认). */
public sealed interface GridCommand extends PersonCommand {

    /** @param workersUnit the unit that the grid's worker belongs to as well, or null */
    record ConfirmArrival(UUID caseId, UUID taskId, Long expectedVersion, String workersUnit) implements GridCommand {
        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return say(task, new Attendance.Countersign(true, null, circumstances.now()), workersUnit);
        }
    }

    /** 假报到 */
    record DisputeArrival(UUID caseId, UUID taskId, Long expectedVersion, String workersUnit, String reason)
            implements GridCommand {

        @Override
        public Decision<Task, TaskEvent> applyTo(Task task, Circumstances circumstances) {
            return say(task, new Attendance.Countersign(false, reason, circumstances.now()), workersUnit);
        }
    }

    private static Decision<Task, TaskEvent> say(Task task, Attendance.Countersign word, String workersUnit) {
        return task instanceof Attended attended
                ? attended.countersign(word, workersUnit)
                : TaskProblem.wrongState(task);
    }
}
