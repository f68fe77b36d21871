package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEscalated;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 哨声升级: the case is raised one rung. Who is at work stays at work. */
final class Escalation {

    private Escalation() {}

    static Decision<Case, CaseEvent> of(Case now, String reason, boolean automatic, Setting setting) {
        var from = now.file().calling().rank();
        return from.above()
                .map(to -> new Steps(now, setting)
                        .noting(
                                file -> file.calling(calling -> calling.raised(to)),
                                head -> new CaseEscalated(
                                        head, from.level(), to.level(), from.tier(), to.tier(), reason, automatic))
                        .done())
                .orElseGet(() -> Decision.reject(CaseProblem.TOP_LEVEL_REACHED));
    }
}
