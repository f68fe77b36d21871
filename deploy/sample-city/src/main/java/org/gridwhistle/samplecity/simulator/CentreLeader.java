package org.gridwhistle.samplecity.simulator;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.DispatchApi;
import org.gridwhistle.samplecity.services.TaskView;

/** The centre's leader 指挥中心负责人: decides on what units want to give back, with those who know if it is contested again. */
final class CentreLeader implements Role {

    private static final String NOTHING_TO_DECIDE = "NO_RETURN_TO_DECIDE";
    private static final String CONSULTATION_REQUIRED = "CONSULTATION_REQUIRED";

    private final DispatchApi dispatch;
    private final Ledger ledger;
    private final Desks desks;
    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();

    CentreLeader(DispatchApi dispatch, Ledger ledger, Desks desks) {
        this.dispatch = dispatch;
        this.ledger = ledger;
        this.desks = desks;
    }

    /** The unit's request is on its way through the services; the leader decides when it is there. */
    void isAsked(TaskView task, CaseEntry entry, String proposedUnit) {
        requests.add(new Request(task, entry, proposedUnit));
    }

    @Override
    public int round() {
        var waiting = requests.size();
        var decided = 0;
        for (var i = 0; i < waiting; i++) {
            var request = requests.remove();
            if (decide(request)) {
                decided++;
            } else {
                requests.add(request);
            }
        }
        return decided;
    }

    private boolean decide(Request request) {
        if (request.entry().story().returnApproved()) {
            var answer = dispatch.approveReturn(
                    request.entry().id(), request.task().id(), request.proposedUnit(), "情况属实,同意改由该单位办理");
            if (answer.refuses(NOTHING_TO_DECIDE)) {
                return false;
            }
            if (ledger.note(request.entry(), answer)) {
                request.entry().called(request.proposedUnit());
                desks.forget(request.task().unit(), request.entry().id());
                desks.expect(request.proposedUnit(), request.entry().id());
                return true;
            }
        }
        return deny(request);
    }

    private boolean deny(Request request) {
        var answer = dispatch.denyReturn(request.entry().id(), request.task().id(), "按权责清单仍由你单位牵头办理");
        if (answer.refuses(NOTHING_TO_DECIDE)) {
            return false;
        }
        ledger.note(request.entry(), answer.refuses(CONSULTATION_REQUIRED) ? consult(request) : answer);
        desks.expect(request.task().unit(), request.entry().id());
        return true;
    }

    /** A case whose unit was contested before 会商: whoever has it keeps it, and cannot give it away again. */
    private Answer consult(Request request) {
        var id = request.entry().id();
        var task = request.task();
        var present = List.of(task.unit(), request.proposedUnit());
        dispatch.openConsultation(id, task.id(), present, "再次退单,请各单位到场会商");
        return dispatch.concludeConsultation(id, task.id(), task.unit(), "经会商,仍由该单位牵头办理", present);
    }

    private record Request(TaskView task, CaseEntry entry, String proposedUnit) {}
}
