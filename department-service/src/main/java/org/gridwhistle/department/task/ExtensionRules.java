package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** When a unit may ask for more time (延期): before the time is up, for a later end, not for ever. */
final class ExtensionRules {

    private static final List<Guard<Extensions.Request, Asked>> GUARDS = List.of(
            ExtensionRules::noneIsUndecided,
            ExtensionRules::notTooOften,
            ExtensionRules::inTime,
            ExtensionRules::later,
            ExtensionRules::notTooLong);

    private ExtensionRules() {}

    static Decision<Task, TaskEvent> request(InHand task, Extensions.Request request, Circumstances circumstances) {
        var refusal = Guard.firstBroken(GUARDS, request, new Asked(task, circumstances));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return task.note(
                task.proceedings().with(task.proceedings().extensions().with(request)),
                RequestEvent.ExtensionRequested.of(request));
    }

    private static Optional<Refusal> noneIsUndecided(Extensions.Request request, Asked asked) {
        return refuseIf(asked.before().undecided().isPresent(), TaskProblem.EXTENSION_UNDECIDED);
    }

    private static Optional<Refusal> notTooOften(Extensions.Request request, Asked asked) {
        var limit = asked.circumstances().rules().maxExtensions();
        return refuseIf(asked.before().requests().size() >= limit, TaskProblem.EXTENSION_LIMIT_REACHED, limit);
    }

    private static Optional<Refusal> inTime(Extensions.Request request, Asked asked) {
        var handleDue = asked.task().file().deadlines().handleDue();
        return refuseIf(
                !request.requestedAt().isBefore(handleDue), TaskProblem.EXTENSION_TOO_LATE, Times.shown(handleDue));
    }

    private static Optional<Refusal> later(Extensions.Request request, Asked asked) {
        var handleDue = asked.task().file().deadlines().handleDue();
        return refuseIf(
                !request.requestedDue().isAfter(handleDue), TaskProblem.EXTENSION_NOT_LATER, Times.shown(handleDue));
    }

    private static Optional<Refusal> notTooLong(Extensions.Request request, Asked asked) {
        var longest = asked.circumstances().rules().longestExtension();
        var latest = asked.task().file().deadlines().handleDue().plus(longest);
        return refuseIf(request.requestedDue().isAfter(latest), TaskProblem.EXTENSION_TOO_LONG, longest.toDays());
    }

    private record Asked(InHand task, Circumstances circumstances) {

        Extensions before() {
            return task.proceedings().extensions();
        }
    }
}
