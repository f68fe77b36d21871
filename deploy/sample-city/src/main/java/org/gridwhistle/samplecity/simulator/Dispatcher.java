package org.gridwhistle.samplecity.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gridwhistle.samplecity.city.Catalog;
import org.gridwhistle.samplecity.city.Matter;
import org.gridwhistle.samplecity.city.Unit;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.DispatchApi;
import org.gridwhistle.samplecity.services.Proposal;

/** The seats of the command centre 指挥中心坐席: accept what was reported, place it, and blow the whistle as proposed. */
final class Dispatcher implements Role {

    /** 干部作风与信访答复: what a centre falls back on when nothing in the catalog fits. */
    private static final String NEAREST_DEFAULT = "041403";

    private final DispatchApi dispatch;
    private final Set<String> mattersForTheGrid;
    private final Gazetteer gazetteer;
    private final Ledger ledger;
    private final Desks desks;

    Dispatcher(DispatchApi dispatch, Catalog catalog, Gazetteer gazetteer, Ledger ledger, Desks desks) {
        this.dispatch = dispatch;
        this.mattersForTheGrid = catalog.matters().stream()
                .filter(Matter::gridMayHandle)
                .map(Matter::code)
                .collect(Collectors.toSet());
        this.gazetteer = gazetteer;
        this.ledger = ledger;
        this.desks = desks;
    }

    @Override
    public int round() {
        var waiting = dispatch.cases(CaseState.REPORTED, CaseState.ACCEPTED);
        return Together.count(
                waiting,
                view -> ledger.find(view.id()).map(entry -> take(view, entry)).orElse(false));
    }

    private boolean take(CaseView view, CaseEntry entry) {
        entry.is(view.state());
        return switch (view.state()) {
            case REPORTED -> receive(view, entry);
            case ACCEPTED -> !entry.isForTheGrid() && whistle(entry, proposal(entry));
            default -> false;
        };
    }

    private boolean receive(CaseView view, CaseEntry entry) {
        var proposal = proposal(entry);
        entry.isAbout(matter(view, proposal));
        if (!mattersForTheGrid.contains(entry.matter())) {
            entry.isNotForTheGrid();
        }
        if (view.gridCode() == null) {
            place(view, entry);
        } else if (entry.story().verified()) {
            return ledger.note(entry, dispatch.requestVerification(view.id(), "请网格员到现场核实后回复"));
        }
        return accept(view, entry) && (entry.isForTheGrid() || whistle(entry, proposal(view, entry, proposal)));
    }

    private boolean accept(CaseView view, CaseEntry entry) {
        var grid = view.gridCode() == null ? entry.grid().code() : null;
        return ledger.note(entry, dispatch.accept(view.id(), entry.matter(), grid, "热线来件,符合受理条件"));
    }

    /** Until the case has a grid there is no town, and so no list to propose from. */
    private Proposal proposal(CaseView view, CaseEntry entry, Proposal before) {
        return view.gridCode() == null || before.whistles().isEmpty() ? proposal(entry) : before;
    }

    private void place(CaseView view, CaseEntry entry) {
        Optional.ofNullable(dispatch.caseFile(view.id()).location())
                .flatMap(location -> Optional.ofNullable(location.address()))
                .flatMap(gazetteer::find)
                .ifPresent(entry::isAt);
    }

    private static String matter(CaseView view, Proposal proposal) {
        if (view.matterCode() != null) {
            return view.matterCode();
        }
        return proposal.matters().stream()
                .findFirst()
                .map(Proposal.Candidate::code)
                .orElse(NEAREST_DEFAULT);
    }

    private Proposal proposal(CaseEntry entry) {
        var answer = dispatch.proposal(entry.id());
        return ledger.note(entry, answer) ? answer.as(Proposal.class) : new Proposal(null, null);
    }

    /**
     * As proposed; if the first is refused, the next; at last the centre of the town or of the county, which has to take what nobody
     * else does (兜底).
     */
    private boolean whistle(CaseEntry entry, Proposal proposal) {
        for (var whistle : proposal.whistles()) {
            var fits = whistle.matterCode() == null || whistle.matterCode().equals(entry.matter());
            if (fits && blow(entry, whistle.lead().code(), whistle.cooperatingCodes(), whistle.line())) {
                return true;
            }
        }
        return blow(entry, Unit.code(entry.grid().town(), "TOWN"), List.of(), null)
                || blow(entry, Unit.code(entry.grid().county(), "CENTRE"), List.of(), null);
    }

    private boolean blow(CaseEntry entry, String lead, List<String> cooperating, String line) {
        var answer = dispatch.dispatch(entry.id(), lead, cooperating, line, "请按职责办理并按时反馈");
        if (!ledger.note(entry, answer)) {
            return false;
        }
        ledger.dispatched(entry);
        desks.expect(lead, entry.id());
        cooperating.forEach(unit -> desks.expect(unit, entry.id()));
        entry.called(lead);
        cooperating.forEach(entry::called);
        return true;
    }
}
