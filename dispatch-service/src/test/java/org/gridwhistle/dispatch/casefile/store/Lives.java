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
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.closure.FailCheck;
import org.gridwhistle.dispatch.closure.PassCheck;
import org.gridwhistle.dispatch.emergency.Floods;
import org.gridwhistle.dispatch.emergency.TightenDeadlines;
import org.gridwhistle.dispatch.filing.Reject;
import org.gridwhistle.dispatch.merging.Merge;
import org.gridwhistle.dispatch.merging.Unmerge;
import org.gridwhistle.dispatch.verification.ConfirmVerified;
import org.gridwhistle.dispatch.verification.HandUp;
import org.gridwhistle.dispatch.verification.StartSelfHandling;
import org.gridwhistle.dispatch.verification.SubmitSelfResult;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.DecideReturn;
import org.gridwhistle.dispatch.whistle.Dispatch;

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
        note(decide(desk, SampleCity.CIVIL, ReturnDecision.DENIED, null));
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
