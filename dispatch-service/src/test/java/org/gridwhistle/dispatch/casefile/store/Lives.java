package org.gridwhistle.dispatch.casefile.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Recheck;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.closure.ApproveCancel;
import org.gridwhistle.dispatch.closure.DenyCancel;
import org.gridwhistle.dispatch.closure.FailCheck;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.closure.RecordRecheck;
import org.gridwhistle.dispatch.closure.Reopen;
import org.gridwhistle.dispatch.closure.RequestCancel;
import org.gridwhistle.dispatch.closure.ScheduleRecheck;
import org.gridwhistle.dispatch.emergency.Floods;
import org.gridwhistle.dispatch.emergency.TightenDeadlines;
import org.gridwhistle.dispatch.evaluation.ExcludeCallback;
import org.gridwhistle.dispatch.evaluation.Rate;
import org.gridwhistle.dispatch.evaluation.RateAsResident;
import org.gridwhistle.dispatch.evaluation.RecordCallback;
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

/** A few lives of cases that between them meet every state and every event. */
final class Lives {

    private static final List<Evidence> AFTER = List.of(new Evidence(Evidence.Kind.AFTER, "photo-9"));

    private final List<Case> states = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();

    Lives() {
        rejected();
        selfHandled();
        handledByUnits();
        boundToOthers();
        caughtInAnEmergency();
        stoodStill();
        cancelled();
        reopenedAndEvaluated();
        watchedOn();
        blownLouder();
    }

    List<Case> states() {
        return states;
    }

    Stream<CaseEvent> events() {
        return events.stream();
    }

    private void rejected() {
        var desk = new Desk();
        note(desk.report(null, null, Trust.MEDIUM, false));
        note(desk.later(Duration.ofDays(2)).whatIsDue());
        note(desk.act(Desk.DISPATCHER, new Reject(RejectReason.LITIGATION, "已起诉")));
        note(desk.act(Desk.LEADER, new WithdrawRejection("尚未立案")));
        note(desk.act(Desk.DISPATCHER, new Reject(RejectReason.LITIGATION, "已起诉")));
        note(desk.act(Desk.LEADER, new ConfirmRejection("同意")));
        note(desk.resident("grid.event.appealed.v1", new Appeal("法院没有受理"), "法院没有受理"));
        note(desk.resident("grid.event.reopen-requested.v1", new Reopen("还没解决"), "还没解决"));
    }

    private void stoodStill() {
        var desk = handling();
        note(desk.asksSuspension(SampleCity.HOUSING, desk.time().plus(Duration.ofDays(20))));
        note(desk.act(
                Desk.LEADER, new DenySuspension(desk.task(SampleCity.HOUSING).id(), "不具备缓办理由")));
        var reviewAt = desk.time().plus(Duration.ofDays(30));
        note(desk.act(Desk.LEADER, new Suspend(SuspensionReason.SEASON, reviewAt, "汛期过后继续", null)));
        note(desk.act(Desk.DISPATCHER, new Resume("可以施工了")));
    }

    private void cancelled() {
        var desk = handling();
        note(desk.act(Desk.LEADER, new RequestCancel("演练数据")));
        note(desk.act(Desk.SECOND_LEADER, new DenyCancel("确有其事")));
        note(desk.act(Desk.LEADER, new RequestCancel("演练数据")));
        note(desk.act(Desk.SECOND_LEADER, new ApproveCancel("属实")));
    }

    private void reopenedAndEvaluated() {
        var desk = closed();
        note(desk.act(Desk.WORKER, new Rate(null, SampleCity.HOUSING, 5, Resolved.YES, "到场快")));
        note(desk.hear(desk.news(
                SampleCity.HOUSING,
                "grid.task.whistle-rated.v1",
                TaskState.CONFIRMED,
                new TaskNews.WhistleRated(true, 4, "确属本单位职责"))));
        note(desk.act(Desk.DISPATCHER, new RecordCallback(Callback.Outcome.UNREACHED, null, null, "无人接听")));
        note(desk.act(Desk.LEADER, new ExcludeCallback(1, "号码有误")));
        note(desk.act(Desk.DISPATCHER, new ScheduleRecheck(desk.time().plus(Duration.ofDays(3)), "雨后查看")));
        note(desk.act(Desk.WORKER, new RecordRecheck(Recheck.Result.RELAPSED, "又进水了", AFTER)));
        note(desk.act(Desk.WORKER, new Reopen("又进水了")));
        note(desk.act(Desk.WORKER, new StartSelfHandling("我来")));
        note(desk.act(Desk.WORKER, new SubmitSelfResult(ResultCode.RESOLVED, "已清理", AFTER)));
        note(desk.act(Desk.DISPATCHER, new PassCheck(ResultCode.RESOLVED, "已解决", List.of())));
        note(desk.resident("grid.event.rated.v1", new RateAsResident(Resolved.YES, 5, "满意"), "满意"));
    }

    private void watchedOn() {
        var desk = handling();
        note(desk.act(
                Desk.DISPATCHER, new SplitFollowUp(desk.task(SampleCity.CIVIL).id(), "转后续")));
        note(desk.act(
                Desk.DISPATCHER,
                new AddFollowUp(SampleCity.HOUSING, "监测墙体", desk.time().plus(Duration.ofDays(30)), "加固后需要观察")));
        note(desk.handled(SampleCity.CIVIL));
        note(desk.act(
                Desk.WORKER, new ReworkFollowUp(desk.task(SampleCity.CIVIL).id(), "缺少记录")));
        note(desk.fedBack(SampleCity.CIVIL));
        note(desk.act(
                Desk.WORKER, new ConfirmFollowUp(desk.task(SampleCity.CIVIL).id(), "未见异常")));
    }

    private static Desk closed() {
        var desk = handling().fedBack(SampleCity.HOUSING).handled(SampleCity.CIVIL);
        return desk.act(Desk.WORKER, new PassCheck(ResultCode.RESOLVED, "已解决", AFTER));
    }

    private static Desk handling() {
        var desk = new Desk();
        return desk.report(SampleCity.NOISE, Trust.HIGH)
                .act(
                        Desk.DISPATCHER,
                        new Dispatch(new Call(SampleCity.HOUSING, List.of(SampleCity.CIVIL), List.of()), null, null))
                .signed(SampleCity.HOUSING)
                .arrived(SampleCity.HOUSING)
                .found(SampleCity.HOUSING);
    }

    private void selfHandled() {
        var desk = new Desk();
        note(desk.report(SampleCity.CLUTTER, Trust.MEDIUM));
        note(desk.act(Desk.WORKER, new StartSelfHandling("我来")));
        note(desk.act(Desk.WORKER, new SubmitSelfResult(ResultCode.RESOLVED, "已清理", AFTER)));
        note(desk.act(Desk.DISPATCHER, new FailCheck("没清完", List.of())));
        note(desk.act(Desk.WORKER, new HandUp("量太大")));
    }

    private void handledByUnits() {
        var desk = new Desk();
        var call = new Call(
                SampleCity.HOUSING, List.of(SampleCity.CIVIL, SampleCity.VILLAGE), List.of(SampleCity.VILLAGE));
        note(desk.report(SampleCity.NOISE, Trust.LOW));
        note(desk.act(Desk.WORKER, new ConfirmVerified(null, "属实", List.of("photo-1"))));
        note(desk.act(Desk.DISPATCHER, new Dispatch(call, null, "请尽快")));
        note(desk.asksReturn(SampleCity.HOUSING));
        note(decide(desk, SampleCity.HOUSING, ReturnDecision.APPROVED, SampleCity.WATER));
        note(desk.signed(SampleCity.CIVIL));
        note(desk.asksReturn(SampleCity.CIVIL));
        var civil = desk.task(SampleCity.CIVIL).id();
        note(desk.act(Desk.LEADER, new OpenConsultation(civil, List.of("民政局", "水务局"), "再次退单")));
        note(desk.act(Desk.LEADER, new ConcludeConsultation(civil, SampleCity.CIVIL, "由民政局承办", List.of("民政局", "水务局"))));
        note(desk.arrived(SampleCity.WATER));
        note(desk.found(SampleCity.WATER));
        note(desk.fedBack(SampleCity.WATER));
        note(desk.handled(SampleCity.CIVIL));
        note(desk.act(Desk.WORKER, new FailCheck("仍有噪声", List.of())));
        note(desk.fedBack(SampleCity.WATER));
        note(desk.fedBack(SampleCity.CIVIL));
        note(desk.act(Desk.WORKER, new PassCheck(ResultCode.RESOLVED, "噪声已停", AFTER)));
    }

    private void boundToOthers() {
        var master = Desk.another().report(SampleCity.FLOODING, Trust.MEDIUM);
        var desk = new Desk().report(SampleCity.FLOODING, Trust.MEDIUM).beside(master);
        note(desk.act(
                Desk.SYSTEM,
                (now, setting) -> Binding.flagRepeat(now, master.now().id(), Ties.Repeat.Kind.PLACE, setting)));
        note(desk.act(Desk.SYSTEM, (now, setting) -> Binding.joinIncident(now, new UUID(5, 5), "陆庄村 房屋进水", setting)));
        note(desk.act(Desk.SYSTEM, (now, setting) -> Binding.leaveIncident(now, new UUID(5, 5), setting)));
        note(desk.act(Desk.DISPATCHER, new Merge(master.now().id(), "同一处积水")));
        note(master.act(Desk.DISPATCHER, (now, setting) -> Binding.adopt(now, desk.now(), setting)));
        note(master.act(
                Desk.DISPATCHER,
                (now, setting) -> Binding.release(now, desk.now().id(), setting)));
        note(desk.act(Desk.DISPATCHER, new Unmerge(master.now().id(), "不是同一处")));
    }

    private void caughtInAnEmergency() {
        var desk = new Desk();
        note(desk.report(SampleCity.NOISE, Trust.HIGH));
        note(desk.order(new TightenDeadlines(desk.now().id(), Floods.emergency(Level.II, desk.time()))));
    }

    private void blownLouder() {
        var desk = new Desk();
        var call = new Call(SampleCity.HOUSING, List.of(SampleCity.VILLAGE), List.of());
        note(desk.report(SampleCity.NOISE, Trust.HIGH));
        note(desk.act(Desk.WORKER, new RequestWhistle(WhistleLevel.ROUTINE, call, null, "请吹哨")));
        note(desk.act(Desk.DISPATCHER, new DenyWhistle("按重点哨请示")));
        note(desk.act(Desk.DISPATCHER, new Dispatch(WhistleLevel.KEY, call, null, "多部门")));
        note(desk.act(Desk.LEADER, new ApproveWhistle(null, null, "同意")));
        note(desk.act(Desk.LEADER, new Escalate("久拖不决")));
        note(desk.act(Desk.DISPATCHER, new TagCase(List.of("扬尘"), List.of())));
        note(desk.act(Desk.DISPATCHER, new AddCooperator(SampleCity.CITY_BUREAU, true, "请指导")));
        note(desk.act(
                Desk.DISPATCHER,
                new DropCooperator(desk.task(SampleCity.CITY_BUREAU).id(), "不再需要")));
        note(desk.signed(SampleCity.HOUSING));
        note(desk.asksExtension(
                SampleCity.HOUSING, desk.file().times().handleDue().plus(Duration.ofHours(1))));
        note(desk.act(
                Desk.DISPATCHER,
                new DecideExtension(desk.task(SampleCity.HOUSING).id(), ReturnDecision.APPROVED, null, "同意")));
        note(desk.act(Desk.DISPATCHER, new ChangeLead(SampleCity.WATER, false, "更合适")));
        note(desk.signed(SampleCity.WATER));
        var parking = new Classification(SampleCity.PARKING.code(), null, null);
        note(desk.act(
                Desk.DISPATCHER,
                new Reclassify(parking, new Call(SampleCity.CITY_BUREAU, List.of(), List.of()), "实为车辆乱停")));
    }

    private static Desk decide(Desk desk, String unit, ReturnDecision decision, String replacement) {
        return desk.act(Desk.DISPATCHER, new DecideReturn(desk.task(unit).id(), decision, replacement, "已核实"));
    }

    private void note(Desk desk) {
        if (desk.refusal() != null) {
            throw new AssertionError(desk.refusal());
        }
        states.add(desk.now());
        events.addAll(desk.events());
    }
}
