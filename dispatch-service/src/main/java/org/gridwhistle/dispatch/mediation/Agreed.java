package org.gridwhistle.dispatch.mediation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 已达成协议: somebody has to look again whether it is kept. */
public record Agreed(MediationFile file, Agreement agreement) implements Mediation {

    @Override
    public MediationState state() {
        return MediationState.AGREED;
    }

    @Override
    public Agreed with(MediationFile changed) {
        return new Agreed(changed, agreement);
    }

    /** 履约复查: whether the parties did what they agreed on. */
    Decision<Mediation, Step> recheck(boolean performed, String note, Moment moment) {
        return performed
                ? MediationSteps.step(
                        new Performed(file.next(), agreement),
                        moment,
                        "performed",
                        note,
                        head -> new MediationNews.Performed(head))
                : MediationSteps.step(
                        new Failed(file.next(), note), moment, "failed", note, head -> new MediationNews.Failed(head));
    }
}
