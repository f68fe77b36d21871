package org.gridwhistle.dispatch.incident;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** A storm draws a case in. Whoever looks first does it; for the next there is nothing left to do. */
record Gather(UUID aggregateId, UUID incident, String title) implements CaseCommand {

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        if (now == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        return now.state().open() ? Binding.joinIncident(now, incident, title, setting) : now.refuse();
    }
}
