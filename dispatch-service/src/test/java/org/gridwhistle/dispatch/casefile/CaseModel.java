package org.gridwhistle.dispatch.casefile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.merging.Merge;
import org.gridwhistle.dispatch.merging.Unmerge;

import static org.gridwhistle.dispatch.casefile.fact.CaseState.ACCEPTED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.CANCELLED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.CLOSED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.DISPATCHED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.EVALUATED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.IN_PROGRESS;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.MERGED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.ON_SITE;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.PENDING_CHECK;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.REJECTED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.REPORTED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.SELF_HANDLING;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.SUSPENDED;
import static org.gridwhistle.dispatch.casefile.fact.CaseState.VERIFYING;

/** The field's own table: what may be done in which state, and where it leads. Written from the table, not from the code. */
final class CaseModel {

    private static final Set<CaseState> OPEN = Set.of(
            REPORTED, VERIFYING, SELF_HANDLING, ACCEPTED, DISPATCHED, ON_SITE, IN_PROGRESS, SUSPENDED, PENDING_CHECK);
    private static final Set<CaseState> AT_WORK = Set.of(DISPATCHED, ON_SITE, IN_PROGRESS);
    private static final Set<CaseState> MAY_GET_FOLLOW_UPS =
            Set.of(DISPATCHED, ON_SITE, IN_PROGRESS, SUSPENDED, PENDING_CHECK, CLOSED);
    private static final Set<CaseState> MAY_HAVE_FOLLOW_UPS = Set.of(
            SELF_HANDLING, ACCEPTED, DISPATCHED, ON_SITE, IN_PROGRESS, SUSPENDED, PENDING_CHECK, CLOSED, EVALUATED);

    private static final Map<CaseState, Map<String, Set<CaseState>>> TABLE = table();

    private static Map<CaseState, Map<String, Set<CaseState>>> table() {
        var table = new EnumMap<CaseState, Map<String, Set<CaseState>>>(CaseState.class);
        for (var state : CaseState.values()) {
            table.put(state, new HashMap<>());
        }
        table.get(REPORTED)
                .putAll(Map.of(
                        "RequestVerification", Set.of(VERIFYING),
                        "Accept", Set.of(ACCEPTED),
                        "Reject", Set.of(REJECTED, REPORTED),
                        "ConfirmRejection", Set.of(REJECTED),
                        "WithdrawRejection", Set.of(REPORTED),
                        "StartSelfHandling", Set.of(SELF_HANDLING)));
        table.get(VERIFYING)
                .putAll(Map.of(
                        "ConfirmVerified", Set.of(ACCEPTED),
                        "RejectUntrue", Set.of(REJECTED),
                        "StartSelfHandling", Set.of(SELF_HANDLING)));
        table.get(SELF_HANDLING).putAll(Map.of("SubmitSelfResult", Set.of(PENDING_CHECK), "HandUp", Set.of(ACCEPTED)));
        table.get(ACCEPTED).putAll(Map.of("Dispatch", Set.of(DISPATCHED), "StartSelfHandling", Set.of(SELF_HANDLING)));
        table.get(DISPATCHED).putAll(Map.of("DecideReturn", Set.of(DISPATCHED)));
        table.get(ON_SITE).putAll(Map.of("DecideReturn", Set.of(DISPATCHED, ON_SITE)));
        table.get(IN_PROGRESS)
                .putAll(Map.of(
                        "DecideReturn", Set.of(DISPATCHED, IN_PROGRESS, PENDING_CHECK), "Suspend", Set.of(SUSPENDED)));
        table.get(SUSPENDED)
                .putAll(Map.of(
                        "Resume", Set.of(IN_PROGRESS, PENDING_CHECK),
                        "ResumeWhenDue", Set.of(SUSPENDED, IN_PROGRESS, PENDING_CHECK)));
        table.get(PENDING_CHECK)
                .putAll(Map.of("PassCheck", Set.of(CLOSED), "FailCheck", Set.of(IN_PROGRESS, SELF_HANDLING)));
        table.get(CLOSED)
                .putAll(Map.of(
                        "RecordCallback", Set.of(CLOSED, EVALUATED), "EvaluateWhenDue", Set.of(CLOSED, EVALUATED)));
        table.get(REJECTED).putAll(Map.of("Appeal", Set.of(REPORTED)));
        for (var state : OPEN) {
            table.get(state)
                    .putAll(Map.of(
                            "RequestCancel", Set.of(state),
                            "DenyCancel", Set.of(state),
                            "ApproveCancel", Set.of(CANCELLED)));
        }
        for (var state : AT_WORK) {
            table.get(state).put("DenySuspension", Set.of(state));
        }
        for (var state : MAY_GET_FOLLOW_UPS) {
            table.get(state).put("AddFollowUp", Set.of(state));
            table.get(state)
                    .put("SplitFollowUp", state == IN_PROGRESS ? Set.of(IN_PROGRESS, PENDING_CHECK) : Set.of(state));
        }
        for (var state : MAY_HAVE_FOLLOW_UPS) {
            table.get(state).putAll(Map.of("ConfirmFollowUp", Set.of(state), "ReworkFollowUp", Set.of(state)));
            // Where no unit is at work, only a follow-up can be given back, and the case stays where it is.
            table.get(state).putIfAbsent("DecideReturn", Set.of(state));
        }
        for (var state : Set.of(CLOSED, EVALUATED)) {
            table.get(state)
                    .putAll(Map.of(
                            "Reopen", Set.of(ACCEPTED),
                            "Rate", Set.of(state),
                            "RateAsResident", Set.of(EVALUATED),
                            "ExcludeCallback", Set.of(state),
                            "ScheduleRecheck", Set.of(state),
                            "RecordRecheck", Set.of(state)));
        }
        return table;
    }

    private static final Set<CaseState> AT_WORK_OR_DONE = Set.of(DISPATCHED, ON_SITE, IN_PROGRESS, PENDING_CHECK);

    private CaseModel() {}

    /** What the centre may do with a case's whistle, its units and its subject. */
    private static Set<CaseState> whistle(CaseState state, String act) {
        return switch (act) {
            case "RequestWhistle", "DenyWhistle", "Dispatch" -> state == ACCEPTED ? Set.of(ACCEPTED) : Set.of();
            case "ApproveWhistle" -> state == ACCEPTED ? Set.of(DISPATCHED) : Set.of();
            case "Escalate" -> state == ACCEPTED || AT_WORK_OR_DONE.contains(state) ? Set.of(state) : Set.of();
            case "AddCooperator", "OpenConsultation", "DecideExtension" ->
                AT_WORK.contains(state) ? Set.of(state) : Set.of();
            case "DropCooperator" ->
                state == IN_PROGRESS
                        ? Set.of(IN_PROGRESS, PENDING_CHECK)
                        : AT_WORK.contains(state) ? Set.of(state) : Set.of();
            case "ChangeLead" -> AT_WORK.contains(state) ? AT_WORK_OR_DONE : Set.of();
            case "ConcludeConsultation" ->
                AT_WORK.contains(state) ? TABLE.get(state).get("DecideReturn") : Set.of();
            case "Reclassify" ->
                AT_WORK_OR_DONE.contains(state) ? AT_WORK_OR_DONE : state.open() ? Set.of(state) : Set.of();
            case "TagCase" -> state.open() ? Set.of(state) : Set.of();
            default -> Set.of();
        };
    }

    /** @return empty if the state does not know the command */
    static Set<CaseState> mayLeadTo(CaseState state, CaseAct act) {
        if (act instanceof Merge) {
            return state.open() ? Set.of(MERGED) : Set.of();
        }
        if (act instanceof Unmerge) {
            return state == MERGED ? Set.of(REPORTED, ACCEPTED) : Set.of();
        }
        var name = act.getClass().getSimpleName();
        return Stream.concat(
                        TABLE.getOrDefault(state, Map.of()).getOrDefault(name, Set.of()).stream(),
                        whistle(state, name).stream())
                .collect(Collectors.toSet());
    }

    /** Where the tasks alone say that a case with units at work must be, once it has been there before. */
    static CaseState afterNews(CaseState before, List<Task> live) {
        if (!AT_WORK.contains(before)) {
            return before;
        }
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
