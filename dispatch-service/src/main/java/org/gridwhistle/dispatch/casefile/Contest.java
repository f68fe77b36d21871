package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.ConsultationConcluded;
import org.gridwhistle.dispatch.casefile.event.ConsultationOpened;
import org.gridwhistle.dispatch.casefile.event.EventHead;
import org.gridwhistle.dispatch.casefile.event.ReturnDecided;
import org.gridwhistle.dispatch.casefile.fact.Consultation;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.Settlement;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.deadline.CaseClock;

/**
 * A unit wants to give its task away, and the centre decides. Once is a plain decision; a case that is contested again goes to a
 * consultation 会商, whose word binds.
 */
final class Contest {

    private static final int LAST_PLAIN_DECISION = 1;

    private Contest() {}

    static Decision<Case, CaseEvent> deny(Followed now, UUID taskId, String note, Setting setting) {
        var task = asked(now, taskId);
        if (task == null) {
            return Decision.reject(CaseProblem.NO_RETURN_TO_DECIDE);
        }
        if (needsConsultation(now, task)) {
            return Decision.reject(CaseProblem.CONSULTATION_REQUIRED);
        }
        return denied(new Steps(now, setting), task, note, false).done();
    }

    static Decision<Case, CaseEvent> approve(
            Followed now, UUID taskId, String note, Replacement replacement, Setting setting) {
        var task = asked(now, taskId);
        if (task == null) {
            return Decision.reject(CaseProblem.NO_RETURN_TO_DECIDE);
        }
        if (needsConsultation(now, task)) {
            return Decision.reject(CaseProblem.CONSULTATION_REQUIRED);
        }
        return objection(now.file(), task, replacement)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> approved(new Steps(now, setting), task, note, replacement, false));
    }

    static Decision<Case, CaseEvent> consult(
            UnderWay now, UUID taskId, List<String> participants, String note, Setting setting) {
        var task = asked(now, taskId);
        if (task == null) {
            return Decision.reject(CaseProblem.NO_RETURN_TO_DECIDE);
        }
        if (task.settlement().binding()) {
            return Decision.reject(CaseProblem.TASK_IS_BINDING, task.unit());
        }
        if (now.file().calling().openConsultation(taskId).isPresent()) {
            return Decision.reject(CaseProblem.CONSULTATION_OPEN);
        }
        var due = setting.due(CaseClock.CONSULT, now.file().subject(), setting.now());
        var opened = Consultation.opened(taskId, setting.now(), due, participants);
        return new Steps(now, setting)
                .noting(
                        file -> file.calling(calling -> calling.consulting(opened)),
                        head -> new ConsultationOpened(head, taskId, participants, due, note))
                .done();
    }

    static Decision<Case, CaseEvent> conclude(
            UnderWay now,
            UUID taskId,
            String named,
            Replacement instead,
            String minutes,
            List<String> participants,
            Setting setting) {
        var task = asked(now, taskId);
        if (task == null || now.file().calling().openConsultation(taskId).isEmpty()) {
            return Decision.reject(CaseProblem.NO_CONSULTATION);
        }
        var objection = instead == null ? Optional.<Refusal>empty() : objection(now.file(), task, instead);
        if (objection.isPresent()) {
            return Decision.reject(objection.get());
        }
        var steps = new Steps(now, setting)
                .noting(
                        file -> file.calling(calling -> calling.consulted(
                                taskId, open -> open.concluded(named, minutes, participants, setting.now()))),
                        head -> new ConsultationConcluded(head, taskId, named, minutes, participants));
        return instead == null
                ? Following.catchUp(denied(steps, task, minutes, true)).done()
                : approved(steps, task, minutes, instead, true);
    }

    private static Steps denied(Steps steps, Task task, String note, boolean binding) {
        return steps.noting(
                file -> file.replacing(task.returnDenied().settling(settled -> binding ? settled.bound() : settled)),
                head -> decided(head, task, ReturnDecision.DENIED, note, binding));
    }

    private static Decision<Case, CaseEvent> approved(
            Steps steps, Task task, String note, Replacement replacement, boolean binding) {
        steps.noting(
                file -> file.replacing(task.givenAway()),
                head -> decided(head, task, ReturnDecision.APPROVED, note, binding));
        if (replacement != null) {
            replace(steps, task, replacement, binding ? Settlement.BINDING : Settlement.NONE, note);
        }
        return (steps.now() instanceof UnderWay ? Following.catchUp(steps) : steps).done();
    }

    private static void replace(
            Steps steps, Task givenAway, Replacement replacement, Settlement settlement, String note) {
        if (givenAway.role() == TaskRole.FOLLOW_UP) {
            FollowUps.replace(steps, givenAway, replacement.unit(), settlement, note);
        } else {
            Following.replace(steps, givenAway, replacement, settlement, note);
        }
    }

    private static ReturnDecided decided(
            EventHead head, Task task, ReturnDecision decision, String note, boolean binding) {
        var transfer = task.returnRequest().transfer();
        return new ReturnDecided(head, task.id(), decision, note, binding, transfer);
    }

    private static Optional<Refusal> objection(CaseFile file, Task task, Replacement replacement) {
        if (task.settlement().binding()) {
            return Optional.of(Refusal.of(CaseProblem.TASK_IS_BINDING, task.unit()));
        }
        if (file.calling().isBeingRelieved(task.id())) {
            return Optional.of(Refusal.of(CaseProblem.LEAD_CHANGE_PENDING));
        }
        return replacement == null && task.role() == TaskRole.LEAD
                ? Optional.of(Refusal.of(CaseProblem.REPLACEMENT_REQUIRED))
                : Optional.empty();
    }

    /**
     * Who was named by a consultation has to stay, so there is nothing more to consult about; and a follow-up holds nobody up, so a plain
     * word is always enough for it.
     */
    private static boolean needsConsultation(Case now, Task task) {
        var calling = now.file().calling();
        var isOpen =
                now instanceof UnderWay && calling.openConsultation(task.id()).isPresent();
        var isContestedAgain = task.role() != TaskRole.FOLLOW_UP && calling.contests() > LAST_PLAIN_DECISION;
        return !task.settlement().binding() && (isOpen || isContestedAgain);
    }

    private static Task asked(Case now, UUID taskId) {
        return now.file()
                .task(taskId)
                .filter(task -> task.state() == TaskState.RETURN_REVIEW)
                .orElse(null);
    }
}
