package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

/** Tasks and wishes that unit tests vary. The clock stands at {@link #NOW}, the task was assigned at {@link #ASSIGNED}. */
final class TaskSamples {

    static final Instant ASSIGNED = Instant.parse("2026-07-10T00:21:40Z");
    static final Instant NOW = ASSIGNED.plus(Duration.ofMinutes(20));
    static final String UNIT = "U-ZJ";
    static final String OTHER_UNIT = "U-SW";
    static final Place CASE_PLACE = new Place(32.53, 120.46, "陆庄村二组");
    static final TaskRules RULES = new TaskRules(300, 2, 3, 2, Duration.ofDays(90), Duration.ofDays(90));
    static final Circumstances TODAY = circumstances(0, NOW);
    static final UUID CASE = UUID.fromString("0197f0c0-1d20-7b41-8f63-2a9c4d7e5f10");

    static final Deadlines DEADLINES = new Deadlines(
            ASSIGNED,
            ASSIGNED.plus(Duration.ofMinutes(30)),
            ASSIGNED.plus(Duration.ofHours(4)),
            ASSIGNED.plus(Duration.ofHours(2)),
            ASSIGNED.plus(Duration.ofHours(24)),
            ASSIGNED.plus(Duration.ofHours(1)));

    private TaskSamples() {}

    static Circumstances circumstances(int returnsOfCase, Instant now) {
        return new Circumstances(RULES, returnsOfCase, Set.of(), false, now);
    }

    static CaseBrief brief(Place location, EvidenceRule evidence, boolean remoteArrival) {
        return new CaseBrief(
                "329901-20260710-000001",
                "房屋进水",
                "雨水倒灌",
                "040107",
                "房屋漏水",
                "URGENT",
                "329901001001003",
                "陆庄003",
                location,
                evidence,
                remoteArrival,
                null);
    }

    static Assignment assignment(TaskRole role, CaseBrief brief) {
        return new Assignment(UUID.randomUUID(), CASE, UNIT, role, true, brief, false, null);
    }

    static PendingSign pending(TaskRole role, CaseBrief brief, Deadlines deadlines) {
        return new PendingSign(
                TaskFile.opened(assignment(role, brief), deadlines, 1, Stages.NONE, CaseStanding.NONE, ASSIGNED));
    }

    static PendingSign pending() {
        return pending(TaskRole.LEAD, brief(CASE_PLACE, EvidenceRule.NONE, false), DEADLINES);
    }

    static Signed signed() {
        return (Signed) accepted(pending().sign(NOW));
    }

    static Arrived arrived() {
        return (Arrived) accepted(signed().arrive(onSite(CASE_PLACE), TODAY));
    }

    static Handling handling(Findings.Code code) {
        return (Handling) accepted(arrived().recordFindings(new Findings(code, "看过了"), NOW));
    }

    static Handling handling(EvidenceRule evidence) {
        var task = pending(TaskRole.LEAD, brief(CASE_PLACE, evidence, false), DEADLINES);
        var there = (Arrived) accepted(task.arrive(onSite(CASE_PLACE), TODAY));
        return (Handling) accepted(there.recordFindings(new Findings(Findings.Code.TRUE, "属实"), NOW));
    }

    static FeedbackSubmitted answered() {
        return (FeedbackSubmitted) accepted(handling(Findings.Code.TRUE).submitFeedback(feedback()));
    }

    static ReturnReview inReview(OpenTask from) {
        var request = returning(OTHER_UNIT, from.status());
        return (ReturnReview) accepted(
                switch (from) {
                    case PendingSign task -> task.requestReturn(request, TODAY);
                    case Signed task -> task.requestReturn(request, TODAY);
                    case Handling task -> task.requestReturn(request, TODAY);
                    default -> throw new IllegalArgumentException(from.toString());
                });
    }

    static Arrival onSite(Place place) {
        return new Arrival(NOW, Arrival.Mode.ON_SITE, place, List.of("陈建国"), null, List.of());
    }

    static Feedback feedback(Evidence... evidence) {
        return new Feedback(ResultCode.RESOLVED, "积水已抽排,下水管道已疏通。", List.of(evidence), NOW);
    }

    static ReturnRequest returning(String proposedUnit, TaskStatus from) {
        return new ReturnRequest(
                ReturnRequest.Reason.NOT_OUR_DUTY, "329901001-0210", "归水务部门", proposedUnit, NOW, from, null);
    }

    static Task accepted(Decision<Task, TaskEvent> decision) {
        return ((Decision.Accepted<Task, TaskEvent>) decision).state();
    }

    static TaskEvent event(Decision<Task, TaskEvent> decision) {
        return ((Decision.Accepted<Task, TaskEvent>) decision).events().getFirst();
    }

    static Refusal refusal(Decision<?, ?> decision) {
        return ((Decision.Rejected<?, ?>) decision).refusal();
    }
}
