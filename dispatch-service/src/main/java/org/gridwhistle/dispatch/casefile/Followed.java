package org.gridwhistle.dispatch.casefile;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** The states in which units may be at work for a case, be it on a follow-up task 后续任务 alone; so the case hears of them. */
public sealed interface Followed extends Case permits Accepted, SelfHandling, Watched, Done {

    /** Takes in what a unit did. Never refuses: what comes late or twice changes nothing. */
    default Decision<Case, CaseEvent> hear(TaskNews news, Setting setting) {
        return Following.hear(this, news, setting);
    }

    /** 退单不予同意: the unit goes on where it was. @param taskId a follow-up, unless the case is under way */
    default Decision<Case, CaseEvent> denyReturn(UUID taskId, String note, Setting setting) {
        return Contest.deny(this, taskId, note, setting);
    }

    /**
     * 退单、改派同意: the unit is free, and another may take its part.
     *
     * @param taskId      as for a denial
     * @param replacement null for anybody but a lead, since a case under way is never without one
     */
    default Decision<Case, CaseEvent> approveReturn(
            UUID taskId, String note, Replacement replacement, Setting setting) {
        return Contest.approve(this, taskId, note, replacement, setting);
    }

    default Decision<Case, CaseEvent> confirmFollowUp(UUID taskId, String note, Setting setting) {
        return FollowUps.confirm(this, taskId, note, setting);
    }

    default Decision<Case, CaseEvent> reworkFollowUp(UUID taskId, String reason, Setting setting) {
        return FollowUps.rework(this, taskId, reason, setting);
    }
}
