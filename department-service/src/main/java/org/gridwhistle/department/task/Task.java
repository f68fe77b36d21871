package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One unit's part of a case (部门任务). Each state has exactly the commands that it allows, as methods:
 *
 * <pre>
 * PENDING_SIGN ─sign→ SIGNED ─arrive→ ARRIVED ─recordFindings→ HANDLING ─submitFeedback→ FEEDBACK_SUBMITTED ─confirm→ CONFIRMED
 *      │                │                                          │  ↑                        └ rework → HANDLING (round + 1)
 *      └────────────────┴─────────────requestReturn────────────────┘  │
 *                              ↓                                      │
 *                        RETURN_REVIEW ─approve→ RETURNED             │
 *                              └──deny→ the state it was asked from ──┘
 * any open state ─withdraw→ WITHDRAWN
 * </pre>
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

    /** Whether a deadline has passed unmet. */
    default boolean overdueAt(Instant now) {
        return nextDue().filter(due -> due.isBefore(now)).isPresent();
    }
}
