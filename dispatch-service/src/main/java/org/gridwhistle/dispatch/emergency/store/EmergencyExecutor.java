package org.gridwhistle.dispatch.emergency.store;

import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.store.CaseRequest;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.act.LeadersCommand;

import io.smallrye.mutiny.Uni;

/** The one way in for every change of an emergency. */
@Singleton
public class EmergencyExecutor extends CommandExecutor<EmergencyCommand, Emergency, EmergencyEvent> {

    EmergencyExecutor(EmergencyWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }

    /** Carries out what a leader wants and answers with the emergency. */
    public Uni<Response> lead(CommandDesk desk, UUID emergency, CaseRequest request, EmergencyAct act) {
        var reach = Reach.of(desk.caller(), Roles.CENTRE_LEADER);
        var command = new LeadersCommand(emergency, request.expectedVersion(), reach, act);
        return desk.run(this, command, request, Roles.CENTRE_LEADER);
    }
}
