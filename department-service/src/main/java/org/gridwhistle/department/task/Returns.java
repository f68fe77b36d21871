package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** When a unit may ask to give a task back (退单), or to hand it on (改派). */
final class Returns {

    private static final List<Guard<ReturnRequest, Asked>> ALWAYS = List.of(
            Returns::notBinding,
            Returns::notTooOften,
            Returns::leadNamesAnother,
            Returns::notToItself,
            Returns::notToWhoGaveItBack);

    private Returns() {}

    /** Before anybody has looked: only within the window. */
    static Decision<Task, TaskEvent> requestUnseen(OpenTask task, ReturnRequest request, Circumstances circumstances) {
        var until = task.file().deadlines().returnUntil();
        if (until != null && circumstances.now().isAfter(until)) {
            return Decision.reject(TaskProblem.RETURN_WINDOW_CLOSED, Times.shown(until));
        }
        return request(task, request, circumstances);
    }

    /** With findings: at any time. */
    static Decision<Task, TaskEvent> request(OpenTask task, ReturnRequest request, Circumstances circumstances) {
        var refusal = Guard.firstBroken(ALWAYS, request, new Asked(task, circumstances));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return Decision.accept(
                new ReturnReview(task.file().moved(task.progress().returning(request), circumstances.now())),
                request.wantsTransfer()
                        ? RequestEvent.TransferRequested.of(request)
                        : TaskEvent.ReturnRequested.of(request));
    }

    /** What a consultation 会商 has settled is settled. */
    private static Optional<Refusal> notBinding(ReturnRequest request, Asked asked) {
        return refuseIf(asked.assignment().binding(), TaskProblem.BINDING_ASSIGNMENT);
    }

    private static Optional<Refusal> notTooOften(ReturnRequest request, Asked asked) {
        var limit = asked.circumstances().rules().maxReturnsOfCase();
        return refuseIf(asked.circumstances().returnsOfCase() >= limit, TaskProblem.RETURN_LIMIT_REACHED, limit);
    }

    /** 首接负责: who was asked first answers for the matter until he says whose it is. */
    private static Optional<Refusal> leadNamesAnother(ReturnRequest request, Asked asked) {
        return refuseIf(
                asked.assignment().role() == TaskRole.LEAD
                        && request.proposedUnit() == null
                        && !request.wantsTransfer(),
                TaskProblem.PROPOSED_UNIT_REQUIRED);
    }

    private static Optional<Refusal> notToItself(ReturnRequest request, Asked asked) {
        var unit = asked.assignment().unit();
        return unit.equals(request.transferTo())
                ? refuseIf(true, TaskProblem.TARGET_UNIT_IS_YOURS)
                : refuseIf(unit.equals(request.proposedUnit()), TaskProblem.PROPOSED_UNIT_IS_YOURS);
    }

    private static Optional<Refusal> notToWhoGaveItBack(ReturnRequest request, Asked asked) {
        return refuseIf(
                request.wantsTransfer() && asked.circumstances().givenBackBy().contains(request.transferTo()),
                TaskProblem.TARGET_UNIT_RETURNED_IT,
                request.transferTo());
    }

    private record Asked(OpenTask task, Circumstances circumstances) {

        Assignment assignment() {
            return task.assignment();
        }
    }
}
