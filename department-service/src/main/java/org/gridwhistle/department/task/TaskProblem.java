package org.gridwhistle.department.task;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a task may refuse a command. */
public enum TaskProblem implements ProblemCode {
    WRONG_STATE(409),
    PEOPLE_REQUIRED(422),
    ARRIVAL_IN_THE_FUTURE(422),
    ARRIVAL_BEFORE_ASSIGNMENT(422),
    PLACE_REQUIRED(422),
    TOO_FAR_FROM_THE_PLACE(422),
    REMOTE_NOT_ALLOWED(422),
    FOUND_NOT_YOURS(422),
    TEXT_TOO_SHORT(422),
    PHOTO_REQUIRED(422),
    BEFORE_AND_AFTER_REQUIRED(422),
    RETURN_WINDOW_CLOSED(422),
    RETURN_LIMIT_REACHED(422),
    PROPOSED_UNIT_REQUIRED(422),
    PROPOSED_UNIT_IS_YOURS(422),
    PROPOSED_UNIT_UNKNOWN(422);

    private final int status;

    TaskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** The state has no such command. Tells the state by its code and in Chinese. */
    static Decision<Task, TaskEvent> wrongState(Task task) {
        return Decision.reject(WRONG_STATE, task.status(), task.status().chinese());
    }
}
