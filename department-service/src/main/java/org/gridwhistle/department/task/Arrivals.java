package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** When an arrival counts: somebody, at a time that can be, at the place or with a good reason. */
final class Arrivals {

    private static final List<Guard<Arrival, Visit>> GUARDS = List.of(
            Arrivals::somebodyIsNamed,
            Arrivals::notInTheFuture,
            Arrivals::notBeforeTheAssignment,
            Arrivals::remoteOnlyWhereAllowed,
            Arrivals::onSiteTellsWhere,
            Arrivals::nearEnough);

    private Arrivals() {}

    static Decision<Task, TaskEvent> arrive(OpenTask task, Arrival arrival, Circumstances circumstances) {
        var refusal = Guard.firstBroken(GUARDS, arrival, new Visit(task, circumstances));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        var impliedSign = task.progress().signedAt() == null;
        return Decision.accept(
                new Arrived(task.file().moved(task.progress().arrived(arrival), circumstances.now())),
                TaskEvent.Arrived.of(arrival, impliedSign));
    }

    private static Optional<Refusal> somebodyIsNamed(Arrival arrival, Visit visit) {
        return refuseIf(arrival.people().isEmpty(), TaskProblem.PEOPLE_REQUIRED);
    }

    private static Optional<Refusal> notInTheFuture(Arrival arrival, Visit visit) {
        return refuseIf(arrival.arrivedAt().isAfter(visit.circumstances().now()), TaskProblem.ARRIVAL_IN_THE_FUTURE);
    }

    private static Optional<Refusal> notBeforeTheAssignment(Arrival arrival, Visit visit) {
        return refuseIf(
                arrival.arrivedAt().isBefore(visit.task().file().deadlines().assignedAt()),
                TaskProblem.ARRIVAL_BEFORE_ASSIGNMENT);
    }

    private static Optional<Refusal> remoteOnlyWhereAllowed(Arrival arrival, Visit visit) {
        return refuseIf(
                arrival.mode() == Arrival.Mode.REMOTE && !visit.brief().remoteArrival() && !arrival.overridden(),
                TaskProblem.REMOTE_NOT_ALLOWED);
    }

    private static Optional<Refusal> onSiteTellsWhere(Arrival arrival, Visit visit) {
        var untold = arrival.place() == null || !arrival.place().hasPoint();
        return refuseIf(
                arrival.mode() == Arrival.Mode.ON_SITE && untold && !arrival.overridden(), TaskProblem.PLACE_REQUIRED);
    }

    /** A case that is known by its grid or address alone has no point to be near to. */
    private static Optional<Refusal> nearEnough(Arrival arrival, Visit visit) {
        var place = visit.brief().location();
        if (arrival.mode() == Arrival.Mode.REMOTE || arrival.overridden() || place == null || !place.hasPoint()) {
            return Optional.empty();
        }
        var metres = place.metresTo(arrival.place());
        var radius = visit.circumstances().rules().arrivalRadiusMetres();
        return refuseIf(metres > radius, TaskProblem.TOO_FAR_FROM_THE_PLACE, Math.round(metres), Math.round(radius));
    }

    private record Visit(OpenTask task, Circumstances circumstances) {

        CaseBrief brief() {
            return task.assignment().brief();
        }
    }
}
