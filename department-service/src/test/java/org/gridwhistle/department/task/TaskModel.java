package org.gridwhistle.department.task;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static org.gridwhistle.department.task.TaskStatus.ARRIVED;
import static org.gridwhistle.department.task.TaskStatus.CONFIRMED;
import static org.gridwhistle.department.task.TaskStatus.FEEDBACK_SUBMITTED;
import static org.gridwhistle.department.task.TaskStatus.HANDLING;
import static org.gridwhistle.department.task.TaskStatus.PENDING_SIGN;
import static org.gridwhistle.department.task.TaskStatus.RETURNED;
import static org.gridwhistle.department.task.TaskStatus.RETURN_REVIEW;
import static org.gridwhistle.department.task.TaskStatus.SIGNED;
import static org.gridwhistle.department.task.TaskStatus.WITHDRAWN;

/** The table of the state machine as the reference draws it, and nothing else: from where each event may lead, and to where. */
final class TaskModel {

    static final Set<TaskStatus> ENDED = EnumSet.of(CONFIRMED, RETURNED, WITHDRAWN);

    private static final Map<TaskStatus, Map<Class<? extends TaskEvent>, Set<TaskStatus>>> MOVES =
            new EnumMap<>(TaskStatus.class);

    static {
        MOVES.put(
                PENDING_SIGN,
                Map.of(
                        TaskEvent.Signed.class, Set.of(SIGNED),
                        TaskEvent.Arrived.class, Set.of(ARRIVED),
                        TaskEvent.ReturnRequested.class, Set.of(RETURN_REVIEW),
                        TaskEvent.Withdrawn.class, Set.of(WITHDRAWN)));
        MOVES.put(
                SIGNED,
                Map.of(
                        TaskEvent.Arrived.class, Set.of(ARRIVED),
                        TaskEvent.ReturnRequested.class, Set.of(RETURN_REVIEW),
                        TaskEvent.Withdrawn.class, Set.of(WITHDRAWN)));
        MOVES.put(
                ARRIVED,
                Map.of(
                        TaskEvent.FindingsRecorded.class, Set.of(HANDLING),
                        TaskEvent.Withdrawn.class, Set.of(WITHDRAWN)));
        MOVES.put(
                HANDLING,
                Map.of(
                        TaskEvent.FeedbackSubmitted.class, Set.of(FEEDBACK_SUBMITTED),
                        TaskEvent.ReturnRequested.class, Set.of(RETURN_REVIEW),
                        TaskEvent.Withdrawn.class, Set.of(WITHDRAWN)));
        MOVES.put(
                FEEDBACK_SUBMITTED,
                Map.of(
                        TaskEvent.Confirmed.class, Set.of(CONFIRMED),
                        TaskEvent.ReworkStarted.class, Set.of(HANDLING),
                        TaskEvent.Withdrawn.class, Set.of(WITHDRAWN)));
        MOVES.put(
                RETURN_REVIEW,
                Map.of(
                        TaskEvent.Returned.class, Set.of(RETURNED),
                        TaskEvent.ReturnDenied.class, Set.of(PENDING_SIGN, SIGNED, HANDLING),
                        TaskEvent.Withdrawn.class, Set.of(WITHDRAWN)));
        ENDED.forEach(over -> MOVES.put(over, Map.of()));
    }

    private TaskModel() {}

    static boolean allows(TaskStatus from, TaskEvent event, TaskStatus to) {
        return MOVES.get(from).getOrDefault(event.getClass(), Set.of()).contains(to);
    }
}
