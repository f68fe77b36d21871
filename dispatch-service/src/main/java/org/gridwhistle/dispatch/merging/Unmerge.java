package org.gridwhistle.dispatch.merging;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * 拆单: the case stands on its own again, whatever has become of its master.
 *
 * @param master that it followed when somebody looked; null if it followed none
 */
public record Unmerge(UUID master, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Merged merged)) {
            return now.refuse();
        }
        return merged.master().equals(master)
                ? merged.unmerge(note, setting)
                : Decision.reject(CaseProblem.WRONG_STATE, now.state());
    }

    /** The master's side of it. */
    record Release(UUID child) implements CaseAct {

        @Override
        public Decision<Case, CaseEvent> on(Case now, Setting setting) {
            return Binding.release(now, child, setting);
        }
    }
}
