package org.gridwhistle.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.CaseRules;
import org.gridwhistle.dispatch.casefile.ResidentsWish;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.WhatIsDue;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ExtensionRequest;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.casefile.fact.Report;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Deadlines;
import org.gridwhistle.dispatch.deadline.Ladder;
import org.gridwhistle.dispatch.deadline.Ladders;
import org.gridwhistle.dispatch.deadline.SupervisionStep;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.filing.OpenCase;
import org.gridwhistle.dispatch.progress.TakeTaskNews;

/** One case on the table, without server or database: acts are done to it, a minute apart, and what came of the last one stays to be seen. */
public final class Desk {

    public static final Actor DISPATCHER = new Actor("dispatcher-1", "dispatcher", "3299", null);
    public static final Actor TOWN_LEADER = new Actor("leader-3", "centre-leader", SampleCity.TOWN, null);
    public static final Actor WORKER = new Actor("worker-1", "grid-worker", "3299", null);
    public static final Actor SYSTEM = Actor.system("dispatch");

    public static final Actor LEADER = new Actor("leader-1", "centre-leader", "3299", null);
    public static final Actor SECOND_LEADER = new Actor("leader-2", "centre-leader", "3299", null);

    /** The field's defaults; no case is drawn for another look. */
    public static final CaseRules RULES = rules(false);

    /** A Friday morning. */
    public static final Instant START = Instant.parse("2026-07-10T01:00:00Z");

    private final CaseReference city;
    private final Map<UUID, Case> others = new HashMap<>();
    private final long idSpace;
    private Instant now = START;
    private long idsGiven;
    private Case current;
    private Decision<Case, CaseEvent> last;

    public Desk() {
        this(new SampleCity());
    }

    public Desk(CaseReference city) {
        this(city, 0x7000);
    }

    private Desk(CaseReference city, long idSpace) {
        this.city = city;
        this.idSpace = idSpace;
    }

    /** A desk with a case of its own beside this one. */
    public static Desk another() {
        return new Desk(new SampleCity(), 0x7001);
    }

    /** Commands at this desk see that case as it is now. */
    public Desk beside(Desk other) {
        others.put(other.now().id(), other.now());
        return this;
    }

    public Desk report(Matter matter, Trust trust) {
        return report(matter == null ? null : matter.code(), SampleCity.GRID, trust, false);
    }

    public Desk reportStraight(Matter matter) {
        return report(matter.code(), SampleCity.GRID, Trust.HIGH, true);
    }

    public Desk report(String matter, String grid, Trust trust, boolean straightThrough) {
        var report = new Report(
                "SOURCE",
                "CHANNEL",
                trust,
                straightThrough,
                "房屋进水",
                "雨水倒灌",
                new Place(32.53, 120.46, "陆庄村二组"),
                now,
                now,
                false);
        var command = new OpenCase(id(), "329901-20260710-000001", report, matter, grid, List.of());
        return take(command.decide(current, setting(SYSTEM)));
    }

    public Desk act(Actor actor, CaseAct act) {
        return take(act.on(current, setting(actor)));
    }

    /** The system wants something of the case. */
    public Desk order(CaseCommand command) {
        return take(command.decide(current, setting(SYSTEM)));
    }

    public Desk hear(TaskNews news) {
        return take(new TakeTaskNews(current.id(), news).decide(current, setting(SYSTEM)));
    }

    /** Lets the case say what is due by now. */
    public Desk whatIsDue() {
        return take(new WhatIsDue(current.id(), Set.of()).decide(current, setting(SYSTEM)));
    }

    /** The next news of a unit's live task. */
    public Desk signed(String unit) {
        return hear(news(unit, "grid.task.signed.v1", TaskState.SIGNED, new TaskNews.Signed(now)));
    }

    public Desk arrived(String unit) {
        return hear(news(unit, "grid.task.arrived.v1", TaskState.ARRIVED, new TaskNews.Arrived(now)));
    }

    public Desk contacted(String unit, TaskNews.Contacted.Outcome outcome, int attempts) {
        var contacted = new TaskNews.Contacted(now, outcome, attempts);
        return hear(news(unit, "grid.task.contacted.v1", task(unit).state(), contacted));
    }

    public Desk found(String unit) {
        return hear(news(unit, "grid.task.findings-recorded.v1", TaskState.HANDLING, new TaskNews.FindingsRecorded()));
    }

    public Desk fedBack(String unit, Evidence... shown) {
        var feedback = new Feedback(ResultCode.RESOLVED, "已处置完毕", List.of(shown), now);
        return hear(news(
                unit, "grid.task.feedback-submitted.v1", TaskState.FEEDBACK_SUBMITTED, new TaskNews.FedBack(feedback)));
    }

    public Desk asksSuspension(String unit, Instant reviewAt) {
        var asked = new TaskNews.SuspensionAsked(SuspensionReason.SEASON, reviewAt, "汛期无法施工");
        return hear(news(unit, "grid.task.suspension-requested.v1", task(unit).state(), asked));
    }

    /** What a resident wants, as intake tells it. */
    public Desk resident(String type, CaseAct act, String text) {
        return take(new ResidentsWish(current.id(), type, said -> act, text).decide(current, setting(SYSTEM)));
    }

    public Desk asksReturn(String unit) {
        var asked = new TaskNews.ReturnAsked("NOT_OUR_DUTY", null, "不属本单位职责", null, now);
        return hear(news(unit, "grid.task.return-requested.v1", TaskState.RETURN_REVIEW, asked));
    }

    public Desk asksTransfer(String unit, String target) {
        var asked = new TaskNews.ReturnAsked("WRONG_AREA", null, "属他单位职责", target, now, true);
        return hear(news(unit, "grid.task.transfer-requested.v1", TaskState.RETURN_REVIEW, asked));
    }

    public Desk asksExtension(String unit, Instant until) {
        var task = task(unit);
        var request =
                new ExtensionRequest("设备在途", null, until, task.settlement().extensions() + 1, now);
        return hear(news(unit, "grid.task.extension-requested.v1", task.state(), new TaskNews.ExtensionAsked(request)));
    }

    /** All the way of a unit's task. */
    public Desk handled(String unit, Evidence... shown) {
        return signed(unit).arrived(unit).found(unit).fedBack(unit, shown);
    }

    public TaskNews news(String unit, String type, TaskState state, TaskNews.Content content) {
        var task = task(unit);
        return new TaskNews(
                task.id(),
                type,
                task.version() + 1,
                task.round(),
                state,
                new Actor("handler@" + unit, "handler", null, unit),
                null,
                content);
    }

    /** The unit's latest task. */
    public Task task(String unit) {
        return file().tasks().stream()
                .filter(task -> task.unit().equals(unit))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public Case now() {
        return current;
    }

    public CaseFile file() {
        return current.file();
    }

    public Instant time() {
        return now;
    }

    public Desk later(Duration passed) {
        now = now.plus(passed);
        return this;
    }

    /** What the last act led to; empty if it was refused. */
    public List<CaseEvent> events() {
        return last instanceof Decision.Accepted<Case, CaseEvent>(var after, var events) ? events : List.of();
    }

    public List<String> eventNames() {
        return events().stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    public <E extends CaseEvent> E event(Class<E> type) {
        return events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is not among " + events()));
    }

    /** Why the last act was refused; null if it was not. */
    public Refusal refusal() {
        return last instanceof Decision.Rejected<Case, CaseEvent>(var refusal) ? refusal : null;
    }

    public Setting setting(Actor actor) {
        return new Setting(actor, now, city, deadlines(), this::id, RULES, others);
    }

    /** @param gridFirst whether the grid comes before the departments */
    public static CaseRules rules(boolean gridFirst) {
        return new CaseRules(
                Duration.ofDays(90), Duration.ofDays(15), 2, 3, Duration.ofDays(15), 0, Duration.ofDays(30), gridFirst);
    }

    /** The clocks of the field's defaults, as far as tests look at them. */
    public static Deadlines deadlines() {
        var limits = new EnumMap<Urgency, Map<CaseClock, TimeLimit>>(Urgency.class);
        limits.put(
                Urgency.URGENT,
                clocks(
                        "10MIN", "5MIN", "30MIN", "30MIN", "2EH", "10MIN", "10MIN", "30MIN", "1EH", "24EH", "30MIN",
                        "2EH", "10MIN"));
        limits.put(
                Urgency.IMPORTANT,
                clocks("1WH", "30WMIN", "4WH", "2EH", "24EH", "2WH", "2WH", "4WH", "4WH", "1WD", "4WH", "24EH", "1WH"));
        limits.put(
                Urgency.GENERAL,
                clocks("4WH", "1WH", "24EH", "3WD", "5WD", "1WD", "4WH", "1WD", "1WD", "3WD", "1WD", "5WD", "4WH"));
        limits.put(
                Urgency.COMPLEX,
                clocks("1WD", "1WH", "24EH", "5WD", "10WD", "1WD", "1WD", "2WD", "2WD", "3WD", "2WD", "10WD", "1WD"));
        return new Deadlines(limits, ladders());
    }

    /** As the field has them; an emergency knows two steps alone. */
    public static Ladders ladders() {
        var usual = new Ladder(
                50,
                Map.of(
                        SupervisionStep.REMIND, 80,
                        SupervisionStep.URGE, 100,
                        SupervisionStep.SUPERVISE, 150,
                        SupervisionStep.ESCALATE, 200));
        var byUrgency = new EnumMap<Urgency, Ladder>(Urgency.class);
        for (var urgency : Urgency.values()) {
            byUrgency.put(urgency, usual);
        }
        return new Ladders(
                byUrgency, new Ladder(25, Map.of(SupervisionStep.REMIND, 50, SupervisionStep.ESCALATE, 100)));
    }

    private static Map<CaseClock, TimeLimit> clocks(String... limits) {
        var clocks = new EnumMap<CaseClock, TimeLimit>(CaseClock.class);
        for (var clock : CaseClock.values()) {
            if (clock.limited()) {
                clocks.put(clock, TimeLimit.parse(limits[clock.ordinal()]));
            }
        }
        return clocks;
    }

    private UUID id() {
        return new UUID(idSpace, ++idsGiven);
    }

    private Desk take(Decision<Case, CaseEvent> decision) {
        last = decision;
        if (decision instanceof Decision.Accepted<Case, CaseEvent>(var after, var events)) {
            current = after;
        }
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }
}
