package org.gridwhistle.samplecity.simulator;

import java.util.List;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.DispatchApi;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.Evidence;

/** The grid workers 专职网格员: look at the place when asked, and solve in their grid what needs no department. */
final class GridWorker implements Role {

    private final DispatchApi dispatch;
    private final Ledger ledger;

    GridWorker(DispatchApi dispatch, Ledger ledger) {
        this.dispatch = dispatch;
        this.ledger = ledger;
    }

    @Override
    public int round() {
        var waiting = dispatch.cases(CaseState.VERIFYING, CaseState.ACCEPTED, CaseState.SELF_HANDLING);
        return Together.count(
                waiting,
                view -> ledger.find(view.id()).map(entry -> take(view, entry)).orElse(false));
    }

    private boolean take(CaseView view, CaseEntry entry) {
        entry.is(view.state());
        var worker = Persona.gridWorker(view.gridCode());
        return switch (view.state()) {
            case VERIFYING -> ledger.note(entry, confirm(view, entry, worker));
            case ACCEPTED -> entry.isForTheGrid() && start(view, entry, worker) && finish(view, entry, worker);
            case SELF_HANDLING -> finish(view, entry, worker);
            default -> false;
        };
    }

    private Answer confirm(CaseView view, CaseEntry entry, Persona worker) {
        var photo = view.number() + "-verified.jpg";
        return dispatch.confirmVerified(view.id(), "已到现场,情况属实", List.of(photo), entry.matter(), worker);
    }

    private boolean start(CaseView view, CaseEntry entry, Persona worker) {
        var started = ledger.note(entry, dispatch.startSelfHandling(view.id(), "网格内可当场解决", worker));
        if (!started) {
            entry.isNotForTheGrid();
        }
        return started;
    }

    private boolean finish(CaseView view, CaseEntry entry, Persona worker) {
        var story = entry.story();
        var text = Wording.publicResult(story.message().reply());
        var result = new Result(story.resultCode(), text, Evidence.asAsked("BEFORE_AFTER", view.number()));
        return ledger.note(entry, dispatch.submitSelfResult(view.id(), result, worker));
    }
}
