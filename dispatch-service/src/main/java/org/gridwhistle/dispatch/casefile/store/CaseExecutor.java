package org.gridwhistle.dispatch.casefile.store;

import java.util.SequencedMap;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.PersonsCommand;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

import io.smallrye.mutiny.Uni;

/** The one way in for every change of a case. */
@Singleton
public class CaseExecutor extends CommandExecutor<CaseCommand, Case, CaseEvent> {

    CaseExecutor(CaseWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }

    /**
     * Acts on several cases that make sense only together; answers with the first one's summary.
     *
     * @param acts by case; the first is the one whose version the person saw
     */
    public Uni<Response> actTogether(
            CommandDesk desk, SequencedMap<UUID, CaseAct> acts, CaseRequest request, String... admitted) {
        var reach = Reach.of(desk.caller(), admitted);
        var first = acts.firstEntry().getKey();
        var commands = acts.entrySet().stream()
                .<CaseCommand>map(entry -> new PersonsCommand(
                        entry.getKey(),
                        entry.getKey().equals(first) ? request.expectedVersion() : null,
                        reach,
                        entry.getValue()))
                .toList();
        return desk.runTogether(this, commands, request, admitted);
    }

    /**
     * Carries out what a person wants and answers with the case's summary.
     *
     * @param request  as it came in
     * @param admitted the roles that may do this; each counts as far as its own area
     */
    public Uni<Response> act(CommandDesk desk, UUID caseId, CaseRequest request, CaseAct act, String... admitted) {
        var reach = Reach.of(desk.caller(), admitted);
        var command = new PersonsCommand(caseId, request.expectedVersion(), reach, act);
        return desk.run(this, command, request, admitted);
    }
}
