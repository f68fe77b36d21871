package org.gridwhistle.department.task;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
import static org.gridwhistle.department.task.TaskStatus.SUSPENDED;
import static org.gridwhistle.department.task.TaskStatus.TRANSFERRED;
import static org.gridwhistle.department.task.TaskStatus.WITHDRAWN;

/** The table of the state machine as the reference draws it, and nothing else: from where each event may lead, and to where. */
final class TaskModel {

    static final Set<TaskStatus> ENDED = EnumSet.of(CONFIRMED, RETURNED, TRANSFERRED, WITHDRAWN);

    private static final Set<TaskStatus> OPEN = EnumSet.complementOf(EnumSet.copyOf(ENDED));
    private static final Set<TaskStatus> RUNNING =
            EnumSet.of(PENDING_SIGN, SIGNED, ARRIVED, HANDLING, FEEDBACK_SUBMITTED, RETURN_REVIEW);
    private static final Set<TaskStatus> IN_HAND = EnumSet.of(SIGNED, ARRIVED, HANDLING);
    private static final Set<TaskStatus> ATTENDED = EnumSet.of(ARRIVED, HANDLING, FEEDBACK_SUBMITTED);

    private static final Map<TaskStatus, Map<Class<? extends TaskEvent>, Set<TaskStatus>>> MOVES =
            new EnumMap<>(TaskStatus.class);

    /** What is noted in these states, and leaves them as they are. */
    private static final Map<Class<? extends TaskEvent>, Set<TaskStatus>> NOTES = new HashMap<>();

    static {
        for (var status : TaskStatus.values()) {
            MOVES.put(status, new HashMap<>());
        }
        move(PENDING_SIGN, TaskEvent.Signed.class, SIGNED);
        move(PENDING_SIGN, TaskEvent.Arrived.class, ARRIVED);
        move(SIGNED, TaskEvent.Arrived.class, ARRIVED);
        move(SIGNED, TaskEvent.FeedbackSubmitted.class, FEEDBACK_SUBMITTED);
        move(ARRIVED, TaskEvent.FindingsRecorded.class, HANDLING);
        move(HANDLING, TaskEvent.FeedbackSubmitted.class, FEEDBACK_SUBMITTED);
        move(FEEDBACK_SUBMITTED, TaskEvent.Confirmed.class, CONFIRMED);
        move(FEEDBACK_SUBMITTED, TaskEvent.ReworkStarted.class, HANDLING);
        for (var asking : EnumSet.of(PENDING_SIGN, SIGNED, HANDLING)) {
            move(asking, TaskEvent.ReturnRequested.class, RETURN_REVIEW);
            move(asking, RequestEvent.TransferRequested.class, RETURN_REVIEW);
        }
        for (var review : EnumSet.of(RETURN_REVIEW, SUSPENDED)) {
            move(review, TaskEvent.Returned.class, RETURNED);
            move(review, RequestEvent.Transferred.class, TRANSFERRED);
        }
        move(RETURN_REVIEW, TaskEvent.ReturnDenied.class, PENDING_SIGN, SIGNED, HANDLING);
        move(SUSPENDED, TaskEvent.ReturnDenied.class, SUSPENDED);
        for (var running : RUNNING) {
            move(running, CentreEvent.Suspended.class, SUSPENDED);
            move(running, TaskEvent.Withdrawn.class, WITHDRAWN);
        }
        move(SUSPENDED, TaskEvent.Withdrawn.class, WITHDRAWN);
        MOVES.get(SUSPENDED).put(CentreEvent.Resumed.class, RUNNING);

        NOTES.put(FieldEvent.Contacted.class, IN_HAND);
        NOTES.put(FieldEvent.ProgressNoted.class, IN_HAND);
        NOTES.put(RequestEvent.ExtensionRequested.class, IN_HAND);
        NOTES.put(FieldEvent.ArrivalConfirmed.class, ATTENDED);
        NOTES.put(FieldEvent.ArrivalDisputed.class, ATTENDED);
        NOTES.put(FieldEvent.Departed.class, ATTENDED);
        NOTES.put(FieldEvent.StagePlanned.class, EnumSet.of(HANDLING));
        NOTES.put(FieldEvent.StageCompleted.class, EnumSet.of(HANDLING));
        NOTES.put(RequestEvent.SuspensionRequested.class, EnumSet.of(HANDLING));
        NOTES.put(FieldEvent.WhistleRated.class, with(RUNNING, CONFIRMED));
        NOTES.put(RequestEvent.Extended.class, OPEN);
        NOTES.put(RequestEvent.ExtensionDenied.class, OPEN);
        NOTES.put(RequestEvent.SuspensionDenied.class, OPEN);
        NOTES.put(CentreEvent.RoleChanged.class, OPEN);
        NOTES.put(CentreEvent.DeadlinesChanged.class, OPEN);
        NOTES.put(CentreEvent.Noticed.class, OPEN);
    }

    private TaskModel() {}

    static boolean allows(TaskStatus from, TaskEvent event, TaskStatus to) {
        return MOVES.get(from).getOrDefault(event.getClass(), Set.of()).contains(to)
                || from == to && isNote(event) && NOTES.get(event.getClass()).contains(from);
    }

    static boolean isNote(TaskEvent event) {
        return NOTES.containsKey(event.getClass());
    }

    private static void move(TaskStatus from, Class<? extends TaskEvent> event, TaskStatus to, TaskStatus... more) {
        MOVES.get(from).put(event, EnumSet.of(to, more));
    }

    private static Set<TaskStatus> with(Set<TaskStatus> some, TaskStatus one) {
        var all = EnumSet.copyOf(some);
        all.add(one);
        return all;
    }
}
