package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** When a unit may ask to let a case stand still (挂账/缓办): the lead, with a date on which to look at it again. */
final class SuspensionRules {

    private static final List<Guard<Suspension.Request, Asked>> GUARDS =
            List.of(SuspensionRules::theLeadAsks, SuspensionRules::noneIsUndecided, SuspensionRules::reviewedInTime);

    private SuspensionRules() {}

    static Decision<Task, TaskEvent> request(Handling task, Suspension.Request request, Circumstances circumstances) {
        var refusal = Guard.firstBroken(GUARDS, request, new Asked(task, circumstances));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return task.note(
                task.proceedings().with(task.proceedings().suspension().asked(request)),
                new RequestEvent.SuspensionRequested(request.reason(), request.reviewAt(), request.text()));
    }

    private static Optional<Refusal> theLeadAsks(Suspension.Request request, Asked asked) {
        return refuseIf(asked.task().assignment().role() != TaskRole.LEAD, TaskProblem.ONLY_THE_LEAD);
    }

    private static Optional<Refusal> noneIsUndecided(Suspension.Request request, Asked asked) {
        return refuseIf(asked.task().proceedings().suspension().request() != null, TaskProblem.SUSPENSION_UNDECIDED);
    }

    private static Optional<Refusal> reviewedInTime(Suspension.Request request, Asked asked) {
        var now = asked.circumstances().now();
        var longest = asked.circumstances().rules().longestSuspension();
        var impossible = !request.reviewAt().isAfter(now) || request.reviewAt().isAfter(now.plus(longest));
        return refuseIf(impossible, TaskProblem.REVIEW_DATE_IMPOSSIBLE, longest.toDays());
    }

    private record Asked(Handling task, Circumstances circumstances) {}
}
