package org.gridwhistle.samplecity.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.samplecity.http.Service;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.CaseTask;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.ClosureReport.Figure;
import org.gridwhistle.samplecity.services.ClosureReport.Total;
import org.gridwhistle.samplecity.services.EventView;
import org.gridwhistle.samplecity.services.Member;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;
import org.gridwhistle.samplecity.services.TraceVerification;
import org.gridwhistle.samplecity.simulator.Outcome;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccountsTest {

    private static final UUID CLOSED = new UUID(0, 1);
    private static final UUID OPEN = new UUID(0, 2);
    private static final UUID REPORTED = new UUID(0, 3);
    private static final UUID REJECTED = new UUID(0, 4);
    private static final UUID TASK = new UUID(1, 1);
    private static final UUID OPEN_TASK = new UUID(1, 2);

    private final List<EventView> events = new ArrayList<>(List.of(
            event(CLOSED, CaseState.CLOSED),
            event(OPEN, CaseState.DISPATCHED),
            event(REPORTED, CaseState.REPORTED),
            event(REJECTED, CaseState.REJECTED)));
    private final List<CaseView> cases = new ArrayList<>(List.of(
            view(CLOSED, CaseState.CLOSED, new CaseTask(TASK, "A", "A", "LEAD", TaskState.CONFIRMED, 1)),
            view(OPEN, CaseState.DISPATCHED, new CaseTask(OPEN_TASK, "B", "B", "LEAD", TaskState.SIGNED, 1)),
            view(REPORTED, CaseState.REPORTED),
            view(REJECTED, CaseState.REJECTED)));
    private final List<TaskView> tasks =
            new ArrayList<>(List.of(task(TASK, CLOSED, TaskState.CONFIRMED), task(OPEN_TASK, OPEN, TaskState.SIGNED)));
    private final List<Member> countedCases = new ArrayList<>(
            List.of(new Member(CLOSED, null, CaseState.CLOSED), new Member(OPEN, null, CaseState.DISPATCHED)));
    private final List<Member> countedTasks = new ArrayList<>(
            List.of(new Member(CLOSED, TASK, CaseState.OTHER), new Member(OPEN, OPEN_TASK, CaseState.OTHER)));

    private final List<Member> reworked = new ArrayList<>();
    private final Map<Service, TraceVerification> traces =
            new EnumMap<>(Map.of(Service.DISPATCH, new TraceVerification(3, 1, List.of())));

    @Test
    @DisplayName("Books that agree are clean, and the summary adds up")
    void clean() {
        var statement = settle();

        assertThat(statement.checks()).allMatch(Check::holds);
        assertThat(statement.summary())
                .isEqualTo(
                        "AUDIT CLEAN: 4 reports, 4 cases = 1 closed + 2 open + 1 rejected, 2 tasks; all 18 checks hold");
    }

    @Test
    @DisplayName("The first broken entry of a log is named")
    void brokenTrace() {
        var fault = new TraceVerification.Fault("ENTRY_CHANGED", CLOSED, 2, "Dispatch was changed");
        traces.put(Service.DISPATCH, new TraceVerification(3, 1, List.of(fault)));

        assertThat(settle().checks())
                .filteredOn(check -> !check.holds())
                .singleElement()
                .satisfies(check -> assertThat(check.told(5))
                        .isEqualTo("ENTRY_CHANGED at entry 2 of " + CLOSED + ": Dispatch was changed"));
    }

    @Test
    @DisplayName("A report without a case is named")
    void lostCase() {
        cases.removeIf(view -> view.id().equals(REPORTED));

        assertOff("every report (left) has its case (right)", REPORTED);
    }

    @Test
    @DisplayName("A case or report that is there twice is named")
    void doubled() {
        cases.add(cases.getFirst());
        events.add(event(REPORTED, CaseState.REPORTED));

        assertOff("no case is in twice", CLOSED);
        assertOff("no report is in twice", REPORTED);
    }

    @Test
    @DisplayName("A task that never came to its queue is named, and one that nobody assigned")
    void lostTask() {
        tasks.removeFirst();
        tasks.add(task(new UUID(9, 9), OPEN, TaskState.SIGNED));

        assertOff("every task assigned (left) is in a queue (right)", TASK);
        assertOff("every task assigned (left) is in a queue (right)", new UUID(9, 9));
    }

    @Test
    @DisplayName("A resident who sees another state than the case has is named")
    void publicState() {
        events.set(0, event(CLOSED, CaseState.IN_PROGRESS));

        assertOff("residents (left) see the state of the case (right)", CLOSED);
    }

    @Test
    @DisplayName("A closed case with an open task is named")
    void openTaskOfClosedCase() {
        cases.set(0, view(CLOSED, CaseState.CLOSED, new CaseTask(TASK, "A", "A", "LEAD", TaskState.HANDLING, 1)));

        assertOff("no closed case has an open task", CLOSED);
    }

    @Test
    @DisplayName("A case that analytics misses or sees otherwise is named")
    void analytics() {
        countedCases.removeLast();
        countedCases.set(0, new Member(CLOSED, null, CaseState.PENDING_CHECK));
        countedTasks.removeLast();

        assertOff("analytics counts (right) every accepted case (left)", OPEN);
        assertOff("analytics (left) and cases (right) agree on states", CLOSED);
        assertOff("analytics counts (right) every task (left)", OPEN_TASK);
    }

    @Test
    @DisplayName("What the players know must be so: a case of theirs that is elsewhere, or not closed, is named")
    void players() {
        var statement = new Accounts(books())
                .settle(List.of(
                        new Outcome(CLOSED, CaseState.PENDING_CHECK, false, false, Set.of(new UUID(7, 7)), "503"),
                        new Outcome(new UUID(5, 5), CaseState.CLOSED, false, false, Set.of(), "")));

        assertThat(offenders(statement, "the players (left) and the cases (right) agree"))
                .contains(CLOSED.toString());
        assertThat(offenders(statement, "every report of the run is a case")).contains(new UUID(5, 5).toString());
        assertThat(offenders(statement, "every task that a handler saw is in a queue"))
                .contains(new UUID(7, 7).toString());
        assertThat(offenders(statement, "every case of the run is closed")).contains("PENDING_CHECK 503");
    }

    @Test
    @DisplayName("Rework and handling in the grid must be counted as they were played, whatever other runs did")
    void reworkAndGrid() {
        reworked.add(new Member(new UUID(8, 8), null, CaseState.CLOSED));
        var statement = new Accounts(books())
                .settle(List.of(new Outcome(CLOSED, CaseState.CLOSED, true, true, Set.of(TASK), "")));

        assertThat(offenders(statement, "what the players did again (left) is what analytics counts (right)"))
                .isEqualTo("only on the left " + CLOSED);
        assertThat(offenders(statement, "what the grid handled (left) is what analytics counts (right)"))
                .isEqualTo("only on the left " + CLOSED);
    }

    private void assertOff(String sentence, UUID offender) {
        var statement = settle();
        assertThat(statement.isClean()).isFalse();
        assertThat(statement.summary()).startsWith("AUDIT OFF");
        assertThat(offenders(statement, sentence)).contains(offender.toString());
    }

    private static String offenders(Statement statement, String sentence) {
        return statement.checks().stream()
                .filter(check -> check.sentence().equals(sentence))
                .findFirst()
                .orElseThrow()
                .told(10);
    }

    private Statement settle() {
        return new Accounts(books()).settle(List.of());
    }

    private Books books() {
        var total = new Total(List.of(figure("CLOSURE_RATE", 1, 2), figure("RETURN_RATE", 0, 2)));
        return new Books(events, cases, tasks, countedCases, countedTasks, reworked, List.of(), traces, total);
    }

    private static Figure figure(String code, long numerator, long denominator) {
        return new Figure(code, code, "R", numerator, denominator, null, 0, null, null, null, null);
    }

    private static EventView event(UUID id, CaseState status) {
        return new EventView(id, "n-" + id, "HOTLINE_12345", "e-" + id, status);
    }

    private static CaseView view(UUID id, CaseState state, CaseTask... tasks) {
        return new CaseView(
                id, "n", "t", state, 1, 1, null, null, null, null, null, "HOTLINE_12345", null, null, List.of(tasks));
    }

    private static TaskView task(UUID id, UUID caseId, TaskState state) {
        return new TaskView(
                id, caseId, "n", "A", "LEAD", state, 1, "t", "g", null, "NONE", false, "NONE", List.of(), null, null);
    }
}
