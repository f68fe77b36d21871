package org.gridwhistle.dispatch.mediation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** A panel is there, so that it may sit. */
sealed interface AtTheTable permits PanelFormed, InSession {

    MediationFile file();

    /** 背靠背 apart, or 面对面 together, as often as it takes. */
    default Decision<Mediation, Step> sit(Session session, Moment moment) {
        if (session.heldAt().isAfter(moment.now())
                || file().lastSession().filter(session.heldAt()::isBefore).isPresent()) {
            return Decision.reject(MediationProblem.SESSION_TIME_IMPOSSIBLE);
        }
        if (!file().parties().stream().map(Party::side).toList().containsAll(session.sides())) {
            return Decision.reject(MediationProblem.UNKNOWN_SIDE);
        }
        if (!session.kind().fits(session.sides().size())) {
            return Decision.reject(MediationProblem.WRONG_SIDES_AT_THE_TABLE, session.kind());
        }
        var sat = new InSession(file().sitting(session));
        return MediationSteps.step(
                sat,
                moment,
                "session-held",
                session.notes(),
                head -> new MediationNews.SessionHeld(
                        head, sat.file().sessions().size(), session.kind(), session.heldAt()));
    }
}
