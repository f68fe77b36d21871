package org.gridwhistle.dispatch.mediation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 调解中. */
public record InSession(MediationFile file) implements UnderMediation, AtTheTable {

    @Override
    public MediationState state() {
        return MediationState.IN_SESSION;
    }

    @Override
    public InSession with(MediationFile changed) {
        return new InSession(changed);
    }

    /** 达成协议. Its hash is published, its words are not. */
    Decision<Mediation, Step> agree(Agreement agreement, Moment moment) {
        if (agreement.terms().stream().anyMatch(term -> term.performBy().isBefore(MediationSteps.today(moment)))) {
            return Decision.reject(MediationProblem.TERM_IN_THE_PAST);
        }
        return MediationSteps.step(
                new Agreed(file.next(), agreement),
                moment,
                "agreed",
                null,
                head -> new MediationNews.Agreed(head, agreement.sha256(), agreement.dates()));
    }
}
