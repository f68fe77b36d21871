package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;

/**
 * One unit's part of a case (部门任务). Each state has exactly the commands that it allows, as methods:
 *
 * <pre>
 * PENDING_SIGN ─sign→ SIGNED ─arrive→ ARRIVED ─recordFindings→ HANDLING ─submitFeedback→ FEEDBACK_SUBMITTED ─confirm→ CONFIRMED
 *      │                │                                          │  ↑                        └ rework → HANDLING (round + 1)
 *      └────────────────┴──────requestReturn, requestTransfer──────┘  │
 *                              ↓                                      │
 *                        RETURN_REVIEW ─approve→ RETURNED, TRANSFERRED│
 *                              └──deny→ the state it was asked from ──┘
 * any open state ⇄ SUSPENDED, when the centre suspends the case and resumes it
 * any open state ─withdraw→ WITHDRAWN
 * a follow-up: SIGNED ─submitFeedback→ FEEDBACK_SUBMITTED
 * </pre>
 *
 * What is only noted, such as a contact or a wish for more time, leaves the state as it is.
 */
public sealed interface Task permits OpenTask, EndedTask {

    TaskFile file();

    TaskStatus status();

    /** What the unit has to do next. */
    NextStep nextStep();

    /** The earliest deadline that the unit has not met yet; lateness does not end a deadline. */
    Optional<Instant> nextDue();

    default UUID id() {
        return assignment().taskId();
    }

    default Assignment assignment() {
        return file().assignment();
    }

    default Progress progress() {
        return file().progress();
    }

    default Proceedings proceedings() {
        return file().proceedings();
    }

    /** The last step that the centre took about a clock which still runs. */
    default Optional<CaseStanding.Supervision> supervision() {
        return Optional.empty();
    }

    /** Whether a deadline has passed unmet. */
    default boolean overdueAt(Instant now) {
        return nextDue().filter(due -> due.isBefore(now)).isPresent();
    }

    /** Notes something and stays in the state. */
    default Decision<Task, TaskEvent> note(TaskFile next, TaskEvent event) {
        return Decision.accept(status().of(next.noted()), event);
    }

    default Decision<Task, TaskEvent> note(Proceedings next, TaskEvent event) {
        return note(file().with(next), event);
    }
}
