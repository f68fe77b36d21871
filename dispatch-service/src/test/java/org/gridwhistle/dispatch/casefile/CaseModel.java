package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.merging.Merge;
import org.gridwhistle.dispatch.merging.Unmerge;

import static org.gridwhistle.dispatch.casefile.fact.CaseState.ACCEPTED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.CLOSED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.DISPATCHED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.IN_PROGRESS;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.MERGED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.ON_SITE;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.PENDING_CHECK;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.REJECTED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.REPORTED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.SELF_HANDLING;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.VERIFYING;

/** The field's own table: what may be done in which state, and where it leads. Written from the table, not from the code. */
final class CaseModel {

    private static final Map<CaseState, Map<String, Set<CaseState>>> TABLE = Map.of(
            REPORTED,
                    Map.of(
                            "RequestVerification", Set.of(VERIFYING),
                            "Accept", Set.of(ACCEPTED),
                            "Reject", Set.of(REJECTED),
                            "StartSelfHandling", Set.of(SELF_HANDLING)),
            VERIFYING,
                    Map.of(
                            "ConfirmVerified", Set.of(ACCEPTED),
                            "RejectUntrue", Set.of(REJECTED),
                            "StartSelfHandling", Set.of(SELF_HANDLING)),
            SELF_HANDLING, Map.of("SubmitSelfResult", Set.of(PENDING_CHECK), "HandUp", Set.of(ACCEPTED)),
            ACCEPTED, Map.of("Dispatch", Set.of(DISPATCHED), "StartSelfHandling", Set.of(SELF_HANDLING)),
            DISPATCHED, Map.of("DecideReturn", Set.of(DISPATCHED)),
            ON_SITE, Map.of("DecideReturn", Set.of(DISPATCHED, ON_SITE)),
            IN_PROGRESS, Map.of("DecideReturn", Set.of(DISPATCHED, IN_PROGRESS, PENDING_CHECK)),
            PENDING_CHECK, Map.of("PassCheck", Set.of(CLOSED), "FailCheck", Set.of(IN_PROGRESS, SELF_HANDLING)),
            CLOSED, Map.of(),
            REJECTED, Map.of());

    private CaseModel() {}

    /** @return empty if the state does not know the command */
    static Set<CaseState> mayLeadTo(CaseState state, CaseAct act) {
        if (act instanceof Merge) {
            return state.open() ? Set.of(MERGED) : Set.of();
        }
        if (act instanceof Unmerge) {
            return state == MERGED ? Set.of(REPORTED, ACCEPTED) : Set.of();
        }
        return TABLE.getOrDefault(state, Map.of()).getOrDefault(act.getClass().getSimpleName(), Set.of());
    }

    /** Where the tasks alone say that a case with units at work must be, once it has been there before. */
    static CaseState afterNews(CaseState before, List<Task> tasks) {
        if (!Set.of(DISPATCHED, ON_SITE, IN_PROGRESS).contains(before)) {
            return before;
        }
        var live = tasks.stream().filter(Task::live).toList();
        var lead = live.stream()
                .filter(task -> task.role() == TaskRole.LEAD)
                .findFirst()
                .orElseThrow();
        var reached = switch (lead.state()) {
            case PENDING_SIGN, SIGNED -> DISPATCHED;
            case ARRIVED -> ON_SITE;
            case HANDLING, FEEDBACK_SUBMITTED, CONFIRMED -> IN_PROGRESS;
            // A unit that asks to go has come as far as the case has.
            default -> before;
        };
        var now = reached.compareTo(before) > 0 ? reached : before;
        var isAllDone = live.stream()
                .filter(Task::mandatory)
                .allMatch(task -> task.state() == TaskState.FEEDBACK_SUBMITTED || task.state() == TaskState.CONFIRMED);
        return now == IN_PROGRESS && isAllDone ? PENDING_CHECK : now;
    }
}
