package org.gridwhistle.dispatch.mediation;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * There is a case that a mediation may hang on.
 *
 * @param caseOpen     whether somebody still works on the case
 * @param anotherHolds whether the case waits for another mediation already
 */
record Unopened(MediationFile file, boolean caseOpen, boolean anotherHolds) implements Mediation {

    @Override
    public MediationState state() {
        return MediationState.UNOPENED;
    }

    @Override
    public Unopened with(MediationFile changed) {
        return new Unopened(changed, caseOpen, anotherHolds);
    }

    Decision<Mediation, Step> open(List<Party> parties, boolean followUp, String note, Moment moment) {
        if (!caseOpen) {
            return Decision.reject(MediationProblem.CASE_NOT_OPEN);
        }
        if (anotherHolds) {
            return Decision.reject(MediationProblem.MEDIATION_UNDER_WAY);
        }
        if (parties.stream().map(Party::side).distinct().count() < parties.size()) {
            return Decision.reject(MediationProblem.REPEATED_SIDE);
        }
        return MediationSteps.step(
                new Opened(file.opened(moment.now(), parties, followUp)),
                moment,
                "opened",
                note,
                head -> new MediationNews.Opened(head, parties));
    }
}
