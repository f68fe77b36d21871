package org.gridwhistle.dispatch.merging;

import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** The master's side of a {@link Merge}. */
record Adopt(UUID child) implements CaseAct {

    @Override
    public Set<UUID> beside() {
        return Set.of(child);
    }

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return setting.other(child)
                .filter(open -> now.state().open())
                .map(merged -> Binding.adopt(now, merged, setting))
                .orElseGet(now::refuse);
    }
}
