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

    default Decision<Case, CaseEvent> confirmFollowUp(UUID taskId, String note, Setting setting) {
        return FollowUps.confirm(this, taskId, note, setting);
    }

    default Decision<Case, CaseEvent> reworkFollowUp(UUID taskId, String reason, Setting setting) {
        return FollowUps.rework(this, taskId, reason, setting);
    }
}
