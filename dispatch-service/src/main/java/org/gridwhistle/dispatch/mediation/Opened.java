package org.gridwhistle.dispatch.mediation;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 已启动: somebody has to look at the place and show what he found. */
public record Opened(MediationFile file) implements UnderMediation {

    @Override
    public MediationState state() {
        return MediationState.OPENED;
    }

    @Override
    public Opened with(MediationFile changed) {
        return new Opened(changed);
    }

    /** 现场查看: the facts, and the first pieces of evidence. */
    Decision<Mediation, Step> investigate(String findings, List<Exhibit> shown, Moment moment) {
        if (shown.stream().anyMatch(exhibit -> exhibit.takenAt().isAfter(moment.now()))) {
            return Decision.reject(MediationProblem.EVIDENCE_FROM_THE_FUTURE);
        }
        var looked = new Investigated(file.fixing(shown, moment).found(findings));
        return MediationSteps.step(
                looked,
                moment,
                "investigated",
                findings,
                head -> new MediationNews.Investigated(head, looked.file().bundle()));
    }
}
