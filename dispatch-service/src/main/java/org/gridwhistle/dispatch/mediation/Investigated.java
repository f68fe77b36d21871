package org.gridwhistle.dispatch.mediation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 已查看: the facts are known; who shall mediate is not. */
public record Investigated(MediationFile file) implements UnderMediation {

    @Override
    public MediationState state() {
        return MediationState.INVESTIGATED;
    }

    @Override
    public Investigated with(MediationFile changed) {
        return new Investigated(changed);
    }

    Decision<Mediation, Step> form(Panel panel, Moment moment) {
        return PanelRules.objection(panel, file.parties())
                .<Decision<Mediation, Step>>map(Decision::reject)
                .orElseGet(() -> MediationSteps.step(
                        new PanelFormed(file.mediatedBy(panel)),
                        moment,
                        "panel-formed",
                        null,
                        head -> new MediationNews.PanelFormed(
                                head, panel.experts(), panel.representatives().size())));
    }
}
