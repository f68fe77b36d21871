package org.gridwhistle.samplecity.simulator;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.DispatchApi;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.Evidence;

/**
 * Whoever checks what was done 结案核查: the grid worker of the place or a seat of the county's centre, and never one who handled
 * the case.
 */
final class Checker implements Role {

    private final DispatchApi dispatch;
    private final Ledger ledger;
    private final Desks desks;

    Checker(DispatchApi dispatch, Ledger ledger, Desks desks) {
        this.dispatch = dispatch;
        this.ledger = ledger;
        this.desks = desks;
    }

    @Override
    public int round() {
        var waiting = dispatch.cases(CaseState.PENDING_CHECK);
        return Together.count(
                waiting,
                view -> ledger.find(view.id()).map(entry -> check(view, entry)).orElse(false));
    }

    private boolean check(CaseView view, CaseEntry entry) {
        entry.is(CaseState.PENDING_CHECK);
        return entry.mustFailCheck() ? fail(view, entry) : pass(view, entry);
    }

    private boolean pass(CaseView view, CaseEntry entry) {
        var story = entry.story();
        var text = Wording.publicResult(story.message().reply());
        var result = new Result(story.resultCode(), text, Evidence.asAsked("BEFORE_AFTER", view.number() + "-check"));
        var answer = dispatch.passCheck(view.id(), result, checker(view, entry));
        if (!ledger.note(entry, answer)) {
            return false;
        }
        ledger.ended(entry, answer.as(CaseView.class).state());
        return true;
    }

    private boolean fail(CaseView view, CaseEntry entry) {
        var answer = dispatch.failCheck(view.id(), "现场仍有遗留问题,请继续处置", checker(view, entry));
        if (!ledger.note(entry, answer)) {
            return false;
        }
        entry.reworkOrdered();
        entry.units().forEach(unit -> desks.expect(unit, entry.id()));
        return true;
    }

    private static Persona checker(CaseView view, CaseEntry entry) {
        return entry.story().checkedInTheGrid() && !entry.isForTheGrid()
                ? Persona.gridWorker(view.gridCode())
                : Persona.dispatcher().in(entry.grid().county());
    }
}
