package org.gridwhistle.samplecity.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.CaseTask;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.EventView;
import org.gridwhistle.samplecity.services.Member;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;
import org.gridwhistle.samplecity.services.TraceVerification;
import org.gridwhistle.samplecity.simulator.Outcome;

/** The arithmetic of the audit: nothing lost, nothing twice, and everybody tells the same story. */
final class Accounts {

    private final Books books;

    Accounts(Books books) {
        this.books = books;
    }

    /** @param outcomes what the players of a run know; empty if there was none */
    Statement settle(Collection<Outcome> outcomes) {
        var checks = new ArrayList<Check>();
        checks.addAll(reportsAndCases());
        checks.addAll(tasks());
        checks.addAll(analytics());
        checks.addAll(traces());
        if (!outcomes.isEmpty()) {
            checks.addAll(players(outcomes));
        }
        return new Statement(
                books.events().size(),
                books.cases().size(),
                count(CaseState::isClosed),
                count(CaseState::isSetAside),
                books.tasks().size(),
                checks);
    }

    private List<Check> reportsAndCases() {
        var cases = ids(books.cases(), CaseView::id);
        return List.of(
                Check.once("no report is in twice", ids(books.events(), EventView::id)),
                Check.once(
                        "no source's event is in twice",
                        books.events().stream()
                                .map(event -> event.source() + "/" + event.sourceEventId())
                                .toList()),
                Check.once("no case is in twice", cases),
                Check.same("every report (left) has its case (right)", ids(books.events(), EventView::id), cases),
                Check.alike("residents (left) see the state of the case (right)", publicStates(), caseStates()),
                Check.equal(
                        "cases = closed + open + set aside",
                        books.cases().size(),
                        count(CaseState::isClosed) + open() + count(CaseState::isSetAside)));
    }

    private List<Check> tasks() {
        var assigned =
                books.cases().stream().flatMap(view -> view.tasks().stream()).toList();
        var inQueues = ids(books.tasks(), TaskView::id);
        return List.of(
                Check.once("no task is in a queue twice", inQueues),
                Check.once("no task is assigned twice", ids(assigned, CaseTask::id)),
                Check.same("every task assigned (left) is in a queue (right)", ids(assigned, CaseTask::id), inQueues),
                Check.alike("cases (left) and queues (right) agree on tasks", assignedStates(assigned), queueStates()),
                new Check("no closed case has an open task", closedWithOpenTasks()));
    }

    /** The first broken entry is named first. */
    private List<Check> traces() {
        return books.traces().entrySet().stream()
                .map(log -> new Check(
                        "what people did in %s is told as it was written (%,d entries, %,d anchors)"
                                .formatted(
                                        log.getKey().name().toLowerCase(Locale.ROOT),
                                        log.getValue().entries(),
                                        log.getValue().anchors()),
                        log.getValue().faults().stream()
                                .map(TraceVerification.Fault::named)
                                .toList()))
                .toList();
    }

    private List<Check> analytics() {
        var accepted =
                books.cases().stream().filter(view -> view.state().isAccepted()).toList();
        var rate = books.total().figure("CLOSURE_RATE");
        return List.of(
                Check.same(
                        "analytics counts (right) every accepted case (left)",
                        ids(accepted, CaseView::id),
                        ids(books.countedCases(), Member::caseId)),
                Check.alike("analytics (left) and cases (right) agree on states", countedStates(), caseStates()),
                Check.equal("analytics' received = accepted cases", rate.denominator(), accepted.size()),
                Check.equal("analytics' closed = closed cases", rate.numerator(), count(CaseState::isClosed)),
                Check.same(
                        "analytics counts (right) every task (left)",
                        ids(books.tasks(), TaskView::id),
                        ids(books.countedTasks(), Member::taskId)),
                Check.equal(
                        "analytics' assigned = tasks",
                        books.total().figure("RETURN_RATE").denominator(),
                        books.tasks().size()));
    }

    private List<Check> players(Collection<Outcome> outcomes) {
        var played = outcomes.stream().collect(Collectors.toMap(Outcome::id, Outcome::state));
        var seen =
                outcomes.stream().flatMap(outcome -> outcome.tasks().stream()).toList();
        return List.of(
                Check.within("every report of the run is a case", played.keySet(), ids(books.cases(), CaseView::id)),
                Check.alike("the players (left) and the cases (right) agree", played, caseStates()),
                Check.within("every task that a handler saw is in a queue", seen, ids(books.tasks(), TaskView::id)),
                Check.same(
                        "what the players did again (left) is what analytics counts (right)",
                        ids(outcomes, Outcome::reworked),
                        ofTheRun(books.reworked(), played.keySet())),
                Check.same(
                        "what the grid handled (left) is what analytics counts (right)",
                        ids(outcomes, Outcome::selfHandled),
                        ofTheRun(books.selfHandled(), played.keySet())),
                new Check("every case of the run is closed", notClosed(outcomes)));
    }

    private static List<String> notClosed(Collection<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !outcome.state().isClosed())
                .map(outcome -> "%s %s %s".formatted(outcome.id(), outcome.state(), outcome.lastRefusal()))
                .toList();
    }

    private static List<UUID> ofTheRun(List<Member> counted, Set<UUID> played) {
        return counted.stream().map(Member::caseId).filter(played::contains).toList();
    }

    private static List<UUID> ids(Collection<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).map(Outcome::id).toList();
    }

    private Map<UUID, CaseState> publicStates() {
        return map(books.events(), EventView::id, EventView::status);
    }

    private Map<UUID, CaseState> caseStates() {
        return map(books.cases(), CaseView::id, CaseView::state);
    }

    private Map<UUID, CaseState> countedStates() {
        return map(books.countedCases(), Member::caseId, Member::state);
    }

    private Map<UUID, TaskState> queueStates() {
        return map(books.tasks(), TaskView::id, TaskView::state);
    }

    private static Map<UUID, TaskState> assignedStates(List<CaseTask> assigned) {
        return map(assigned, CaseTask::id, CaseTask::state);
    }

    private List<String> closedWithOpenTasks() {
        return books.cases().stream()
                .filter(view -> view.state().isClosed())
                .filter(view -> view.tasks().stream()
                        .anyMatch(task -> !task.isFollowUp() && !task.state().isEnd()))
                .map(view -> view.id().toString())
                .toList();
    }

    private long count(Predicate<CaseState> which) {
        return books.cases().stream().map(CaseView::state).filter(which).count();
    }

    private long open() {
        return books.cases().stream()
                .filter(view -> !view.state().isEnd() && view.state() != CaseState.OTHER)
                .count();
    }

    private static <T> List<UUID> ids(Collection<T> items, Function<T, UUID> id) {
        return items.stream().map(id).toList();
    }

    /** Of what comes twice the last counts here; another check tells that it does. */
    private static <T, V> Map<UUID, V> map(Collection<T> items, Function<T, UUID> id, Function<T, V> value) {
        return items.stream().collect(Collectors.toMap(id, value, (one, other) -> other));
    }
}
