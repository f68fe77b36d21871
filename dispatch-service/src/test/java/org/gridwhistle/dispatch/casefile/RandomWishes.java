package org.gridwhistle.dispatch.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Recheck;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.closure.ApproveCancel;
import org.gridwhistle.dispatch.closure.DenyCancel;
import org.gridwhistle.dispatch.closure.FailCheck;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.closure.RecordRecheck;
import org.gridwhistle.dispatch.closure.Reopen;
import org.gridwhistle.dispatch.closure.RequestCancel;
import org.gridwhistle.dispatch.closure.ScheduleRecheck;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.evaluation.ExcludeCallback;
import org.gridwhistle.dispatch.evaluation.Rate;
import org.gridwhistle.dispatch.evaluation.RateAsResident;
import org.gridwhistle.dispatch.evaluation.RecordCallback;
import org.gridwhistle.dispatch.filing.Accept;
import org.gridwhistle.dispatch.filing.Appeal;
import org.gridwhistle.dispatch.filing.ConfirmRejection;
import org.gridwhistle.dispatch.filing.Reject;
import org.gridwhistle.dispatch.filing.WithdrawRejection;
import org.gridwhistle.dispatch.followup.ConfirmFollowUp;
import org.gridwhistle.dispatch.followup.ReworkFollowUp;
import org.gridwhistle.dispatch.followup.SplitFollowUp;
import org.gridwhistle.dispatch.merging.Merge;
import org.gridwhistle.dispatch.merging.Unmerge;
import org.gridwhistle.dispatch.suspension.DenySuspension;
import org.gridwhistle.dispatch.suspension.Resume;
import org.gridwhistle.dispatch.suspension.Suspend;
import org.gridwhistle.dispatch.verification.ConfirmVerified;
import org.gridwhistle.dispatch.verification.HandUp;
import org.gridwhistle.dispatch.verification.RejectUntrue;
import org.gridwhistle.dispatch.verification.RequestVerification;
import org.gridwhistle.dispatch.verification.StartSelfHandling;
import org.gridwhistle.dispatch.verification.SubmitSelfResult;
import org.gridwhistle.dispatch.whistle.AddCooperator;
import org.gridwhistle.dispatch.whistle.AddFollowUp;
import org.gridwhistle.dispatch.whistle.ApproveWhistle;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.ChangeLead;
import org.gridwhistle.dispatch.whistle.ConcludeConsultation;
import org.gridwhistle.dispatch.whistle.DecideExtension;
import org.gridwhistle.dispatch.whistle.DecideReturn;
import org.gridwhistle.dispatch.whistle.DenyWhistle;
import org.gridwhistle.dispatch.whistle.Dispatch;
import org.gridwhistle.dispatch.whistle.DropCooperator;
import org.gridwhistle.dispatch.whistle.Escalate;
import org.gridwhistle.dispatch.whistle.OpenConsultation;
import org.gridwhistle.dispatch.whistle.Reclassify;
import org.gridwhistle.dispatch.whistle.RequestWhistle;
import org.gridwhistle.dispatch.whistle.TagCase;

/** Anything that anybody could want at any time, sensible or not. */
final class RandomWishes {

    /** Another case in the same town. */
    static final Desk NEIGHBOUR = Desk.another().report(SampleCity.FLOODING, Trust.MEDIUM);

    private final Random random;

    RandomWishes(Random random) {
        this.random = random;
    }

    /** Somebody of the centre or a grid; some of them work for units too, or handled it. */
    Actor actor() {
        var unit = random.nextInt(5) == 0 ? one(SampleCity.units()) : null;
        var role = one(List.of("dispatcher", "dispatcher", "grid-worker", "centre-leader"));
        return new Actor("person-" + random.nextInt(10), role, one(List.of("3299", "329901", SampleCity.TOWN)), unit);
    }

    CaseAct act(Case now, Instant at) {
        return random.nextInt(14) == 0 ? merging() : own(now.file(), at);
    }

    private CaseAct merging() {
        var master = NEIGHBOUR.now().id();
        return random.nextInt(3) == 0 ? new Merge(master, "同一处") : new Unmerge(master, "不是同一处");
    }

    private CaseAct own(CaseFile file, Instant at) {
        return switch (random.nextInt(33)) {
            case 13 -> standing(file, at);
            case 14 -> random.nextInt(4) == 0 ? cancelling() : rejecting();
            case 15, 16 -> followingUp(file, at);
            case 17, 18, 19 -> afterwards(file, at);
            case 0 -> new RequestVerification("请核实");
            case 1 -> new ConfirmVerified(maybe(matter().code()), "属实", photos());
            case 2 -> random.nextInt(3) == 0 ? new RejectUntrue("不属实", photos()) : new HandUp("量太大");
            case 3 -> new Accept(new Classification(maybe(matter().code()), maybe(grid()), maybe(urgency())), "受理");
            case 4 ->
                random.nextInt(3) == 0 ? new Reject(one(List.of(RejectReason.values())), "不予受理") : new HandUp("量太大");
            case 5 -> new StartSelfHandling("我来");
            case 6 -> new SubmitSelfResult(result(), "已清理", evidence());
            case 7, 8 -> dispatch();
            case 9 -> decideReturn(file);
            case 10, 11 -> new PassCheck(result(), "已办结", evidence());
            case 12 -> new FailCheck("没做完", tasks(file));
            case 20 -> new RequestWhistle(level(), random.nextBoolean() ? nobody() : call(), null, "请吹哨");
            case 21 -> new ApproveWhistle(maybe(unit()), null, "同意");
            case 22 -> random.nextBoolean() ? new DenyWhistle("不同意") : new ApproveWhistle(null, null, "同意");
            case 23 -> new Escalate("久拖不决");
            case 24 -> new AddCooperator(unit(), random.nextBoolean(), "请协助");
            case 25 -> new DropCooperator(anyTask(file), "不再需要");
            case 26, 27 -> new ChangeLead(unit(), random.nextBoolean(), "更合适");
            case 28 -> reclassify();
            case 29 -> new OpenConsultation(contested(file), List.of("甲", "乙"), "请会商");
            case 30 -> new ConcludeConsultation(contested(file), unit(), "由其承办", List.of("甲", "乙"));
            case 31 -> new DecideExtension(extending(file), verdict(), null, "已核实");
            default -> new TagCase(List.of(one(List.of("汛期", "民生"))), List.of(one(List.of("汛期", "民生"))));
        };
    }

    private CaseAct standing(CaseFile file, Instant at) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Suspend(one(List.of(SuspensionReason.values())), someDay(at), "汛期过后继续", maybe("已会商"));
            case 2 -> new Resume("可以施工了");
            case 3 -> new ResumeWhenDue();
            default -> new DenySuspension(anyTask(file), "不具备缓办理由");
        };
    }

    private CaseAct cancelling() {
        return switch (random.nextInt(3)) {
            case 0 -> new RequestCancel("演练数据");
            case 1 -> new ApproveCancel("属实");
            default -> new DenyCancel("确有其事");
        };
    }

    private CaseAct rejecting() {
        return switch (random.nextInt(3)) {
            case 0 -> new ConfirmRejection(maybe("同意"));
            case 1 -> new WithdrawRejection("应当受理");
            default -> new Appeal("法院没有受理");
        };
    }

    private CaseAct followingUp(CaseFile file, Instant at) {
        return switch (random.nextInt(4)) {
            case 0 -> new AddFollowUp(one(SampleCity.units()), "监测墙体", someDay(at), maybe("加固后需要观察"));
            case 1 -> new SplitFollowUp(anyTask(file), "转后续");
            case 2 -> new ConfirmFollowUp(anyTask(file), maybe("未见异常"));
            default -> new ReworkFollowUp(anyTask(file), "缺少记录");
        };
    }

    private CaseAct afterwards(CaseFile file, Instant at) {
        return switch (random.nextInt(9)) {
            case 0 -> new Reopen("又进水了");
            case 1 -> new Rate(maybe(anyTask(file)), maybe(one(SampleCity.units())), 1 + random.nextInt(5), null, null);
            case 2 -> new RateAsResident(maybe(one(List.of(Resolved.values()))), maybe(4), "不错");
            case 3, 4 ->
                new RecordCallback(
                        one(List.of(Callback.Outcome.values())),
                        maybe(Resolved.YES),
                        maybe(Satisfaction.SATISFIED),
                        null);
            case 5 -> new ExcludeCallback(1 + random.nextInt(3), "诉求超出政策范围");
            case 6 -> new EvaluateWhenDue();
            case 7 -> new ScheduleRecheck(someDay(at), null);
            default -> new RecordRecheck(one(List.of(Recheck.Result.values())), "看过了", evidence());
        };
    }

    /** Mostly in the future, sometimes too far in it. */
    private Instant someDay(Instant at) {
        return at.plus(Duration.ofDays(random.nextInt(100) - 2));
    }

    Matter matter() {
        return one(SampleCity.MATTERS);
    }

    <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Dispatch dispatch() {
        var line = random.nextInt(6) == 0 ? "L-" + (1 + random.nextInt(5)) : null;
        return new Dispatch(random.nextInt(3) > 0 ? WhistleLevel.ROUTINE : level(), call(), line, null);
    }

    private Call call() {
        var units = new ArrayList<>(SampleCity.units());
        if (random.nextInt(4) == 0) {
            units.add(one(units));
        }
        Collections.shuffle(units, random);
        var called = units.subList(0, 1 + random.nextInt(4));
        var cooperating = List.copyOf(called.subList(1, called.size()));
        var optional =
                cooperating.stream().filter(unit -> random.nextInt(3) == 0).toList();
        return new Call(called.getFirst(), cooperating, optional);
    }

    private static Call nobody() {
        return new Call(null, List.of(), List.of());
    }

    private Reclassify reclassify() {
        var to = new Classification(maybe(matter().code()), maybe(grid()), maybe(urgency()));
        return new Reclassify(to, maybe(call()), "实为他事");
    }

    private DecideReturn decideReturn(CaseFile file) {
        return new DecideReturn(contested(file), verdict(), maybe(unit()), "已核实");
    }

    private UUID contested(CaseFile file) {
        return mostly(file, task -> task.state() == TaskState.RETURN_REVIEW);
    }

    private UUID extending(CaseFile file) {
        return mostly(file, task -> task.settlement().extension() != null);
    }

    /** Now and then any task, whether it makes sense or not. */
    private UUID mostly(CaseFile file, Predicate<Task> sensible) {
        var ids = file.tasks().stream().filter(sensible).map(Task::id).toList();
        return ids.isEmpty() || random.nextInt(5) == 0 ? anyTask(file) : one(ids);
    }

    private ReturnDecision verdict() {
        return random.nextBoolean() ? ReturnDecision.APPROVED : ReturnDecision.DENIED;
    }

    private WhistleLevel level() {
        return one(List.of(WhistleLevel.values()));
    }

    private String unit() {
        return one(SampleCity.units());
    }

    private List<UUID> tasks(CaseFile file) {
        return file.tasks().stream()
                .filter(task -> random.nextInt(3) == 0)
                .map(Task::id)
                .toList();
    }

    private UUID anyTask(CaseFile file) {
        return file.tasks().isEmpty() ? new UUID(1, 1) : one(file.tasks()).id();
    }

    private String grid() {
        return one(List.of(SampleCity.GRID, SampleCity.OTHER_GRID, "天涯海角001"));
    }

    private Urgency urgency() {
        return one(List.of(Urgency.values()));
    }

    private ResultCode result() {
        return one(List.of(ResultCode.values()));
    }

    private List<String> photos() {
        return random.nextBoolean() ? List.of("photo") : List.of();
    }

    private List<Evidence> evidence() {
        return random.nextBoolean() ? List.of(new Evidence(one(List.of(Evidence.Kind.values())), "photo")) : List.of();
    }

    /** What the timer of a suspended case tries. */
    private record ResumeWhenDue() implements CaseAct {

        @Override
        public Decision<Case, CaseEvent> on(Case now, Setting setting) {
            return now instanceof Suspended standing ? standing.resumeWhenDue(setting) : now.refuse();
        }
    }

    /** What the timer of a closed case tries. */
    private record EvaluateWhenDue() implements CaseAct {

        @Override
        public Decision<Case, CaseEvent> on(Case now, Setting setting) {
            return now instanceof Closed closed ? closed.evaluateWhenDue(setting) : now.refuse();
        }
    }
}
