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
    PROPOSED_UNIT_UNKNOWN(422),
    CONTACT_IN_THE_FUTURE(422),
    CONTACT_BEFORE_ASSIGNMENT(422),
    NO_ARRIVAL(409),
    ARRIVAL_COUNTERSIGNED_ALREADY(409),
    ARRIVAL_OF_YOUR_OWN_UNIT(403),
    NOBODY_ON_SITE(422),
    DEPARTED_ALREADY(409),
    DEPARTURE_IN_THE_FUTURE(422),
    DEPARTURE_BEFORE_ARRIVAL(422),
    DEPARTURE_TOO_EARLY(422),
    STAGES_NOT_DONE(422),
    STAGE_UNKNOWN(422),
    STAGE_DONE_ALREADY(409),
    STAGE_OUT_OF_ORDER(422),
    STAGE_TWICE(422),
    STAGE_LEFT_OUT(422),
    FOLLOW_UP_FIRST(422),
    STAGE_DUE_PASSED(422),
    STAGE_DUES_OUT_OF_ORDER(422),
    STAGE_DUE_TOO_LATE(422),
    BINDING_ASSIGNMENT(422),
    TARGET_UNIT_IS_YOURS(422),
    TARGET_UNIT_UNKNOWN(422),
    TARGET_UNIT_RETURNED_IT(422),
    EXTENSION_UNDECIDED(409),
    EXTENSION_LIMIT_REACHED(422),
    EXTENSION_TOO_LATE(422),
    EXTENSION_NOT_LATER(422),
    EXTENSION_TOO_LONG(422),
    ONLY_THE_LEAD(422),
    SUSPENSION_UNDECIDED(409),
    REVIEW_DATE_IMPOSSIBLE(422),
    WHISTLE_RATED_ALREADY(409);

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
