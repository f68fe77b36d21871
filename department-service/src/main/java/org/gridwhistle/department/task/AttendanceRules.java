package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** Who may say that an arrival was real, and when a unit may leave. */
final class AttendanceRules {

    private static final List<Guard<Attendance.Departure, Leaving>> LEAVING = List.of(
            AttendanceRules::wasThere,
            AttendanceRules::notGoneAlready,
            AttendanceRules::notInTheFuture,
            AttendanceRules::notBeforeTheArrival,
            AttendanceRules::nothingLeftToDo);

    private AttendanceRules() {}

    static Decision<Task, TaskEvent> countersign(
            Attended task, Attendance.Countersign countersign, String workersUnit) {
        if (task.progress().arrival() == null) {
            return Decision.reject(TaskProblem.NO_ARRIVAL);
        }
        if (task.proceedings().attendance().countersign() != null) {
            return Decision.reject(TaskProblem.ARRIVAL_COUNTERSIGNED_ALREADY);
        }
        if (task.assignment().unit().equals(workersUnit)) {
            return Decision.reject(TaskProblem.ARRIVAL_OF_YOUR_OWN_UNIT);
        }
        var event = countersign.confirmed()
                ? new FieldEvent.ArrivalConfirmed()
                : new FieldEvent.ArrivalDisputed(countersign.reason());
        return task.note(task.proceedings().with(task.proceedings().attendance().with(countersign)), event);
    }

    static Decision<Task, TaskEvent> depart(
            Attended task, Attendance.Departure departure, Circumstances circumstances) {
        var refusal = Guard.firstBroken(LEAVING, departure, new Leaving(task, circumstances));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return task.note(
                task.proceedings().with(task.proceedings().attendance().with(departure)),
                new FieldEvent.Departed(departure.departedAt(), departure.note(), departure.overrideReason()));
    }

    private static Optional<Refusal> wasThere(Attendance.Departure departure, Leaving leaving) {
        var arrival = leaving.task().progress().arrival();
        return refuseIf(arrival == null || arrival.mode() == Arrival.Mode.REMOTE, TaskProblem.NOBODY_ON_SITE);
    }

    private static Optional<Refusal> notGoneAlready(Attendance.Departure departure, Leaving leaving) {
        return refuseIf(leaving.task().proceedings().attendance().departure() != null, TaskProblem.DEPARTED_ALREADY);
    }

    private static Optional<Refusal> notInTheFuture(Attendance.Departure departure, Leaving leaving) {
        return refuseIf(
                departure.departedAt().isAfter(leaving.circumstances().now()), TaskProblem.DEPARTURE_IN_THE_FUTURE);
    }

    private static Optional<Refusal> notBeforeTheArrival(Attendance.Departure departure, Leaving leaving) {
        var arrivedAt = leaving.task().progress().arrival().arrivedAt();
        return refuseIf(departure.departedAt().isBefore(arrivedAt), TaskProblem.DEPARTURE_BEFORE_ARRIVAL);
    }

    /** 事不完、人不撤: whoever leads stays until he has given his result, and the others stay as long as he does. */
    private static Optional<Refusal> nothingLeftToDo(Attendance.Departure departure, Leaving leaving) {
        var leads = leaving.task().assignment().role() == TaskRole.LEAD;
        var done = leads
                ? leaving.task() instanceof FeedbackSubmitted
                : leaving.circumstances().leadIsDone();
        return refuseIf(!done && !departure.overridden(), TaskProblem.DEPARTURE_TOO_EARLY);
    }

    private record Leaving(Attended task, Circumstances circumstances) {}
}
