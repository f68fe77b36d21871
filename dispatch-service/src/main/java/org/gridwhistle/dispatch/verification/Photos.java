package org.gridwhistle.dispatch.verification;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;

/** A verification shows what was seen, where the matter asks for evidence at all. */
final class Photos {

    private Photos() {}

    static Optional<Refusal> lacking(Subject subject, List<String> photos) {
        var isAsked = subject.matter() != null && subject.matter().evidence() != EvidenceRule.NONE;
        return isAsked && photos.isEmpty()
                ? Optional.of(Refusal.of(
                        CaseProblem.EVIDENCE_MISSING, subject.matter().evidence()))
                : Optional.empty();
    }
}
