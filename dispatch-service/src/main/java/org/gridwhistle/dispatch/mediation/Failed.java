package org.gridwhistle.dispatch.mediation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 调解不成, or broken afterwards: it has to be referred to those who decide. */
public record Failed(MediationFile file, String reason) implements Mediation {

    @Override
    public MediationState state() {
        return MediationState.FAILED;
    }

    @Override
    public Failed with(MediationFile changed) {
        return new Failed(changed, reason);
    }

    Decision<Mediation, Step> refer(Referral referral, Moment moment) {
        return MediationSteps.step(
                new Referred(file.next(), reason, referral),
                moment,
                "referred",
                referral.note(),
                head -> new MediationNews.Referred(head, referral.to()));
    }
}
