package org.gridwhistle.samplecity.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.Location;
import org.gridwhistle.samplecity.services.Proposal;
import org.gridwhistle.samplecity.services.Receipt;
import org.gridwhistle.samplecity.services.Report;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;

/**
 * The rainstorm 暴雨: one report, three handlers, and a wall that has to be watched for longer than it takes to pump the yard dry.
 * The case waits for the watch until the centre splits it off; then the case is closed and the watch goes on.
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

    /** @return the case */
    UUID play(String run) {
        tell.begin(
                "暴雨:一户进水,三家报到 (%s %s)".formatted(scene.village(), scene.grid().label()));
        var receipt = report(run);
        verify(receipt);
        whistle(receipt);
        helpersFinish(receipt);
        pumpDry(receipt);
        var monitoring = watchTheWall(receipt);
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.refusedStep("住建部门", "想核查自己办的事", close(receipt, Persona.handler(scene.countyUnit("HOUSING"))));
        tell.step(scene.gridWorker(), "没有经手处置,到户核查后结案", close(receipt, worker()));
        var progress = tell.step("住户", "打开回执上的链接看结果", readTracking(receipt)).body();
        progress.path("timeline").forEach(line -> tell.remark(line.path("text").asText()));
        endTheWatch(receipt, monitoring);
        tell.step(
                "回访坐席",
                "回访:已解决,满意",
                scene.services().dispatch().recordCallback(receipt.id(), "YES", "SATISFIED", "老人已回家居住"));
        return receipt.id();
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
        var village = crew(scene.villageUnit());
        var shelter = village.comeAndLook(task(village, receipt), List.of("村书记", "微网格联络员"), "老人行动不便,需先转移");
        village.feedBack(shelter, "帮老人收拾东西,搬往临时安置点", "已将老人搬至临时安置点并安排专人照看。");
        var affairs = crew(scene.countyUnit("CIVIL_AFFAIRS"));
        var relief = affairs.comeAndLook(task(affairs, receipt), List.of("救助专干"), "安置点床位、被褥和三餐需落实");
        affairs.feedBack(relief, "反馈:救助到位", "临时安置和生活救助均已落实到位。");
    }

    private void pumpDry(Receipt receipt) {
        var housing = crew(scene.countyUnit("HOUSING"));
        var looked = housing.comeAndLook(task(housing, receipt), List.of("带班干部", "抢险队员"), "院内积水,下水堵塞,东墙受潮倾斜");
        var worked = housing.completeStages(
                looked, Map.of("CONTAIN", "拉警戒线,支撑东墙", "REPAIR", "清理院内积水,疏通下水管道", "RESTORE", "清淤消毒,恢复院落"));
        watch(receipt);
        housing.feedBack(worked, "反馈:积水排净,墙体已支撑", "积水已排净,下水管道疏通,墙体已支撑加固。");
    }

    /** 监测: somebody else looks after the wall, for longer than the pumping takes. */
    private void watch(Receipt receipt) {
        tell.step(
                "指挥中心坐席",
                "加派%s监测墙体".formatted(scene.unitName(watcher())),
                scene.services().dispatch().addCooperator(receipt.id(), watcher(), "对墙体受潮情况进行监测"));
    }

    /** The case waits for the watch, until the centre lets it go on beside the case. */
    private TaskView watchTheWall(Receipt receipt) {
        var dispatch = scene.services().dispatch();
        var monitoring = task(crew(watcher()), receipt);
        scene.awaitTask(receipt.id(), lead(receipt), TaskState.FEEDBACK_SUBMITTED);
        tell.refusedStep("指挥中心坐席", "想马上结案,但墙体监测还没完", close(receipt, Persona.dispatcher()));
        tell.step("指挥中心坐席", "把监测拆成后续任务:案子可以结,监测不停", dispatch.splitFollowUp(receipt.id(), monitoring.id(), "监测一周"));
        return monitoring;
    }

    private void endTheWatch(Receipt receipt, TaskView monitoring) {
        var department = scene.services().department();
        var name = scene.unitName(watcher());
        var task = scene.followUp(watcher(), receipt.id());
        tell.step(name, "结案之后照旧监测:签收", department.sign(task));
        tell.step(name, "第一天:墙体含水下降,倾斜无变化", department.noteProgress(task, "含水率下降,倾斜无变化"));
        crew(watcher()).feedBack(task, "第七天:墙体干燥稳定,隐患消除", "墙体连续监测无变化,已干燥,安全隐患消除。");
        scene.awaitTask(receipt.id(), monitoring.id(), TaskState.FEEDBACK_SUBMITTED);
        tell.step(
                scene.gridWorker(),
                "到户看过,确认监测结束",
                scene.services().dispatch().confirmFollowUp(receipt.id(), monitoring.id(), "墙体干燥稳定", worker()));
    }

    private UUID lead(Receipt receipt) {
        return scene.services().dispatch().caseFile(receipt.id()).tasks().stream()
                .filter(task -> task.role().equals("LEAD"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TaskView task(Crew crew, Receipt receipt) {
        return scene.task(crew.unit(), receipt.id());
    }

    private Crew crew(String unit) {
        return new Crew(scene, tell, unit, BEFORE_AND_AFTER);
    }

    private String watcher() {
        return scene.townUnit("TOWN_BUILDING");
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
