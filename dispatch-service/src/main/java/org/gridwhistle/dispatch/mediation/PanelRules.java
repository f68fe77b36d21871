package org.gridwhistle.dispatch.mediation;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;

/** Nobody mediates among his own, and nobody has mediators forced on him. */
final class PanelRules {

    private PanelRules() {}

    static Optional<Refusal> objection(Panel panel, List<Party> parties) {
        if (!panel.related().isEmpty()) {
            return Optional.of(Refusal.of(
                    MediationProblem.EXPERT_RELATED_TO_PARTY, panel.related().getFirst()));
        }
        return parties.stream()
                .map(Party::side)
                .filter(side -> !panel.consents().contains(side))
                .findFirst()
                .map(side -> Refusal.of(MediationProblem.PARTY_DID_NOT_CONSENT, side));
    }
}
