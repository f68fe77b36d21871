package org.gridwhistle.samplecity.demo;

import java.util.List;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.DepartmentApi.Arrival;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.Location;
import org.gridwhistle.samplecity.services.Proposal;
import org.gridwhistle.samplecity.services.Receipt;
import org.gridwhistle.samplecity.services.Report;
import org.gridwhistle.samplecity.services.TaskView;

/**
 * The rainstorm 暴雨: one report, three handlers, and a wall that has to be watched for longer than it takes to pump the yard dry.
 * While it is watched the case cannot be closed.
 */
final class Rainstorm {

    /** 房屋进水与受潮. */
    private static final String MATTER = "030501";

    private static final String BEFORE_AND_AFTER = "BEFORE_AFTER";

    private final Scene scene;
    private final Narrator tell;

    Rainstorm(Scene scene, Narrator tell) {
        this.scene = scene;
        this.tell = tell;
    }

    void play(String run) {
        tell.begin(
                "暴雨:一户进水,三家报到 (%s %s)".formatted(scene.village(), scene.grid().label()));
        var receipt = report(run);
        verify(receipt);
        whistle(receipt);
        var housing = work(scene.countyUnit("HOUSING"), receipt, "清理院内积水、疏通下水管道,开始对墙体受潮情况监测");
        helpersFinish(receipt);
        tell.refusedStep("指挥中心坐席", "想马上结案,但墙体监测还没完", close(receipt, Persona.dispatcher()));
        tell.step(
                scene.unitName(housing.unit()),
                "监测到墙体干燥稳定,反馈:隐患消除",
                scene.services()
                        .department()
                        .feedback(
                                housing,
                                "RESOLVED",
                                "积水已排净,下水管道疏通;墙体连续监测无变化,安全隐患消除。",
                                Evidence.asAsked(BEFORE_AND_AFTER, "wall")));
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.step(scene.gridWorker(), "没有经手处置,到户核查后结案", close(receipt, worker()));
        var progress = tell.step("住户", "打开回执上的链接看结果", readTracking(receipt)).body();
        progress.path("timeline").forEach(line -> tell.remark(line.path("text").asText()));
    }

    private Receipt report(String run) {
        var place = scene.grid().middle();
        var report = new Report(
                "WEIBAOSHI",
                run + "-rainstorm",
                "暴雨后房屋进水,墙体倾斜",
                "昨夜暴雨,雨水倒灌进屋,院内积水,东墙受潮有倾斜,住着一位独居老人。",
                null,
                scene.grid().code(),
                new Location(place.lat(), place.lon(), scene.village() + "二组"),
                null,
                new Report.Reporter("薛某", "13800000000"));
        var posted = tell.step(
                scene.liaison(), "巡查发现险情,用微报事上报", scene.services().intake().post(report));
        var receipt = posted.as(Receipt.class);
        tell.remark("回执 %s,跟踪链接 %s".formatted(receipt.number(), receipt.trackingUrl()));
        scene.arrived(receipt.id());
        return receipt;
    }

    private void verify(Receipt receipt) {
        var dispatch = scene.services().dispatch();
        tell.step("指挥中心坐席", "请网格员第一时间到现场核实", dispatch.requestVerification(receipt.id(), "请到现场了解详细情况"));
        tell.step(
                scene.gridWorker(),
                "到现场拍照核实,情况属实,定为“房屋进水与受潮”",
                dispatch.confirmVerified(
                        receipt.id(), "屋内进水约十厘米,东墙受潮倾斜", List.of("wall-1.jpg", "yard-1.jpg"), MATTER, worker()));
    }

    private void whistle(Receipt receipt) {
        var dispatch = scene.services().dispatch();
        var proposal = tell.step("指挥中心坐席", "分析研判,看一键派单建议", dispatch.proposal(receipt.id()))
                .as(Proposal.class);
        proposal.whistles().stream()
                .limit(1)
                .forEach(best -> tell.remark("建议:主办 %s;协办 %s;依据清单 %s"
                        .formatted(
                                best.lead().name(),
                                best.cooperating().stream()
                                        .map(Proposal.Party::name)
                                        .toList(),
                                best.line())));
        tell.step(
                "指挥中心坐席",
                "吹哨:住建主办,民政和村里协办",
                dispatch.dispatch(
                        receipt.id(),
                        scene.countyUnit("HOUSING"),
                        List.of(scene.countyUnit("CIVIL_AFFAIRS"), scene.villageUnit()),
                        null,
                        "即刻到场,先转移安置,再排险监测"));
    }

    private void helpersFinish(Receipt receipt) {
        var department = scene.services().department();
        var village = work(scene.villageUnit(), receipt, "帮老人收拾东西,搬往临时安置点");
        tell.step(
                scene.unitName(village.unit()),
                "反馈:老人已安置",
                department.feedback(
                        village, "RESOLVED", "已将老人搬至临时安置点并安排专人照看。", Evidence.asAsked(BEFORE_AND_AFTER, "shelter")));
        var affairs = work(scene.countyUnit("CIVIL_AFFAIRS"), receipt, "落实临时安置点床位、被褥和三餐");
        tell.step(
                scene.unitName(affairs.unit()),
                "反馈:救助到位",
                department.feedback(
                        affairs, "RESOLVED", "临时安置和生活救助均已落实到位。", Evidence.asAsked(BEFORE_AND_AFTER, "relief")));
    }

    /** Sign, arrive, look: the task as it stands then. */
    private TaskView work(String unit, Receipt receipt, String findings) {
        var department = scene.services().department();
        var name = scene.unitName(unit);
        var task = scene.task(unit, receipt.id());
        tell.step(name, "签收", department.sign(task));
        var place =
                new Location(scene.grid().middle().lat(), scene.grid().middle().lon(), null);
        tell.step(name, "到场报到", department.arrive(task, Arrival.onSite(place, List.of("带班干部", "抢险队员"))));
        return tell.step(name, findings, department.findings(task, "TRUE", findings))
                .as(TaskView.class);
    }

    private Answer close(Receipt receipt, Persona checker) {
        var result =
                new Result("RESOLVED", "老人已妥善安置,积水排净,墙体经监测已稳定,安全隐患消除。", Evidence.asAsked(BEFORE_AND_AFTER, "check"));
        return scene.services().dispatch().passCheck(receipt.id(), result, checker);
    }

    private Answer readTracking(Receipt receipt) {
        return Scene.await(
                () -> scene.services().intake().track(receipt.trackingUrl()),
                answer -> answer.body().path("status").asText().equals("CLOSED"));
    }

    private Persona worker() {
        return Persona.gridWorker(scene.grid().code());
    }
}
