package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;

/** The states in which units are at work. The case follows its lead's task from one to the next. */
public sealed interface UnderWay extends Open, Watched permits Dispatched, OnSite, InProgress {

    @Override
    default Decision<Case, CaseEvent> escalate(String reason, boolean automatic, Setting setting) {
        return Escalation.of(this, reason, automatic, setting);
    }

    /** 缓办不予同意: the unit has to go on. */
    default Decision<Case, CaseEvent> denySuspension(UUID taskId, String note, Setting setting) {
        return Suspending.deny(this, taskId, note, setting);
    }

    /** 会商: those who know meet about a task that its unit wants to give away. */
    default Decision<Case, CaseEvent> openConsultation(
            UUID taskId, List<String> participants, String note, Setting setting) {
        return Contest.consult(this, taskId, participants, note, setting);
    }

    /**
     * 指定承办: the consultation's word, which binds.
     *
     * @param named    the unit whose task it is
     * @param instead  the same with its line, if it is another than the one who has it; null if that one has to go on
     */
    default Decision<Case, CaseEvent> concludeConsultation(
            UUID taskId,
            String named,
            Replacement instead,
            String minutes,
            List<String> participants,
            Setting setting) {
        return Contest.conclude(this, taskId, named, instead, minutes, participants, setting);
    }

    /** 增派协办. @param unit has no live task of the case */
    default Decision<Case, CaseEvent> addCooperator(String unit, boolean mandatory, String note, Setting setting) {
        return Membership.add(this, unit, mandatory, note, setting);
    }

    /** 撤回协办: only while it is not there yet. */
    default Decision<Case, CaseEvent> dropCooperator(UUID taskId, String note, Setting setting) {
        return Membership.drop(this, taskId, note, setting);
    }

    /**
     * 变更主办. The old lead answers for the case until the new one has signed.
     *
     * @param next     not the present lead
     * @param keepsOld whether the old one goes on as a cooperating unit
     */
    default Decision<Case, CaseEvent> changeLead(Replacement next, boolean keepsOld, String note, Setting setting) {
        return LeadChanges.begin(this, next, keepsOld, note, setting);
    }

    /** 延期. @param due the new date; null for the one that the unit asked for */
    default Decision<Case, CaseEvent> decideExtension(
            UUID taskId, ReturnDecision decision, Instant due, String note, Setting setting) {
        return Extension.decide(this, taskId, decision, due, note, setting);
    }
}
