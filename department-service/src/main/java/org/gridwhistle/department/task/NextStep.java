package org.gridwhistle.department.task;

/** What a unit has to do next with a task. */
public enum NextStep {
    SIGN,
    ARRIVE,
    RECORD_FINDINGS,
    /** The stage that is next 围护、修复、恢复. */
    COMPLETE_STAGE,
    SUBMIT_FEEDBACK,
    /** It was found not to be the unit's duty: the centre must decide before anybody goes on. */
    REQUEST_RETURN,
    /** The centre has to act. */
    WAIT,
    NONE
}
