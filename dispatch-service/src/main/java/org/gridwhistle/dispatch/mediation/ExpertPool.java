package org.gridwhistle.dispatch.mediation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.reference.ReferenceListener;
import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.reference.kind.Kinds;

/** The experts 调解专家库 in force, in memory. */
@ApplicationScoped
class ExpertPool implements ReferenceListener {

    private volatile Map<String, Expert> byCode = Map.of();

    @Override
    public Set<String> kinds() {
        return Set.of(Kinds.EXPERTS);
    }

    @Override
    public void apply(List<ReferenceRecord> changes) {
        var next = new HashMap<>(byCode);
        for (var change : changes) {
            if (change.deleted()) {
                next.remove(change.code());
            } else {
                next.put(change.code(), Expert.of(change.code(), change.body()));
            }
        }
        byCode = Map.copyOf(next);
    }

    /** Those who may be asked, by code; null is no restriction. A pool serves its area and all below it. */
    List<Expert> active(String field, String area) {
        return byCode.values().stream()
                .filter(Expert::active)
                .filter(expert -> field == null || expert.fields().contains(field))
                .filter(expert -> area == null || area.startsWith(expert.area()))
                .sorted(Comparator.comparing(Expert::code))
                .toList();
    }

    /** @throws ProblemException {@code UNKNOWN_EXPERT} or {@code INACTIVE_EXPERT} */
    void requireActive(String code) {
        var expert = byCode.get(code);
        if (expert == null) {
            throw Refusal.of(MediationProblem.UNKNOWN_EXPERT, code).asException();
        }
        if (!expert.active()) {
            throw Refusal.of(MediationProblem.INACTIVE_EXPERT, code).asException();
        }
    }
}
