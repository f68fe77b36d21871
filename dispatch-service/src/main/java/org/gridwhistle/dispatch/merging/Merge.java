package org.gridwhistle.dispatch.merging;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 并单: the case is handled with another, its master, which {@link Adopt}s it in the same transaction. */
public record Merge(UUID master, String note) implements CaseAct {

    @Override
    public Set<UUID> beside() {
        return Set.of(master);
    }

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!now.state().open()) {
            return now.refuse();
        }
        var other = setting.other(master);
        if (other.isEmpty()) {
            return Decision.reject(Refusal.ofField("master", CaseProblem.UNKNOWN_MASTER, master));
        }
        return MergeRules.objection(now, other.get())
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> Merged.into(other.get(), now, note, setting));
    }
}
