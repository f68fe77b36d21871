package org.gridwhistle.dispatch.mediation;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** The parties are still being brought together. Evidence may be added, and it may fail. */
public sealed interface UnderMediation extends Mediation permits Opened, Investigated, PanelFormed, InSession {

    /** 固定证据: what has been shown once is never changed or taken away. */
    default Decision<Mediation, Step> fix(List<Exhibit> more, Moment moment) {
        if (more.stream().anyMatch(exhibit -> exhibit.takenAt().isAfter(moment.now()))) {
            return Decision.reject(MediationProblem.EVIDENCE_FROM_THE_FUTURE);
        }
        var changed = with(file().fixing(more, moment));
        return MediationSteps.step(
                changed,
                moment,
                "evidence-fixed",
                null,
                head -> new MediationNews.EvidenceFixed(head, changed.file().bundle()));
    }

    /** 调解不成. */
    default Decision<Mediation, Step> fail(String reason, Moment moment) {
        return MediationSteps.step(
                new Failed(file().next(), reason), moment, "failed", reason, head -> new MediationNews.Failed(head));
    }
}
