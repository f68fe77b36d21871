package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.ExtensionDecided;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.Times;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Term;

/** 延期: more time for a unit that asked in time, once by the centre, once more by its leader, and never without end. */
final class Extension {

    private static final int BY_LEADER = 2;

    private Extension() {}

    /** @param due null for the date that the unit asked for */
    static Decision<Case, CaseEvent> decide(
            UnderWay now, UUID taskId, ReturnDecision decision, Instant due, String note, Setting setting) {
        var task = now.file()
                .task(taskId)
                .filter(known -> known.live()
                        && !known.state().done()
                        && known.settlement().extension() != null)
                .orElse(null);
        if (task == null) {
            return Decision.reject(CaseProblem.NO_EXTENSION_TO_DECIDE);
        }
        if (nth(task) >= BY_LEADER && !setting.actor().role().equals(Roles.CENTRE_LEADER)) {
            return Decision.reject(CaseProblem.EXTENSION_NEEDS_LEADER);
        }
        if (decision == ReturnDecision.DENIED) {
            return deny(now, task, note, setting);
        }
        var wanted = due == null ? task.settlement().extension().requestedDue() : due;
        return objection(now.file(), task, wanted, setting)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> approve(now, task, wanted, note, setting));
    }

    private static Decision<Case, CaseEvent> deny(UnderWay now, Task task, String note, Setting setting) {
        return new Steps(now, setting)
                .noting(
                        file -> file.replacing(task.settling(settled -> settled.denied())),
                        head -> new ExtensionDecided(
                                head,
                                task.id(),
                                ReturnDecision.DENIED,
                                task.settlement().extension().requestedDue(),
                                task.times().handleDue(),
                                now.file().times().handleDue(),
                                nth(task),
                                note))
                .done();
    }

    /** The case has the time that its lead has; the date that it was first measured by stays on file. */
    private static Decision<Case, CaseEvent> approve(
            UnderWay now, Task task, Instant due, String note, Setting setting) {
        var agreed = new Due(due, Term.until(due, setting.now()), Set.of());
        var extended = task.settling(settled -> settled.extended(task.times().handleDue()))
                .times(times -> times.with(CaseClock.HANDLE, agreed));
        UnaryOperator<Times> ofTheCase =
                times -> task.role() == TaskRole.LEAD ? times.with(CaseClock.HANDLE, agreed) : times;
        return new Steps(now, setting)
                .noting(
                        file -> file.replacing(extended).times(ofTheCase),
                        head -> new ExtensionDecided(
                                head,
                                task.id(),
                                ReturnDecision.APPROVED,
                                task.settlement().extension().requestedDue(),
                                due,
                                ofTheCase.apply(now.file().times()).handleDue(),
                                nth(task),
                                note))
                .done();
    }

    private static Optional<Refusal> objection(CaseFile file, Task task, Instant wanted, Setting setting) {
        var due = task.times().handleDue();
        if (nth(task) > BY_LEADER) {
            return Optional.of(Refusal.of(CaseProblem.EXTENSION_LIMIT_REACHED, BY_LEADER));
        }
        if (task.settlement().extension().requestedAt().isAfter(due)) {
            return Optional.of(Refusal.of(CaseProblem.EXTENSION_ASKED_TOO_LATE, setting.told(due)));
        }
        if (!wanted.isAfter(due)) {
            return Optional.of(Refusal.ofField("handleDue", CaseProblem.DATE_NOT_LATER, setting.told(due)));
        }
        var first =
                task.settlement().firstDue() == null ? due : task.settlement().firstDue();
        var latest = setting.due(CaseClock.EXTENSION, file.subject(), first).at();
        return wanted.isAfter(latest)
                ? Optional.of(Refusal.of(CaseProblem.EXTENSION_TOO_LONG, setting.told(latest)))
                : Optional.empty();
    }

    private static int nth(Task task) {
        return task.settlement().extensions() + 1;
    }
}
