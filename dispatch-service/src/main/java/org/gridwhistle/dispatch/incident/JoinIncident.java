package org.gridwhistle.dispatch.incident;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** The centre says that a case is one of an incident's reports. */
record JoinIncident(UUID incident, String title) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now.state().open() ? Binding.joinIncident(now, incident, title, setting) : now.refuse();
    }
}
