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
 * The mediation 微调解: a quarrel about smoke and rain water between two neighbours, with evidence fixed on the spot, a mediator and
 * four representatives of the villagers, and an agreement. The parties' names stay in intake.
 */
final class Mediation {

    /** 相邻排水排烟纠纷. */
    private static final String MATTER = "020101";

    private final Scene scene;
    private final Narrator tell;

    Mediation(Scene scene, Narrator tell) {
        this.scene = scene;
        this.tell = tell;
    }

    void play(String run) {
        tell.begin(
                "微调解:一根排烟管的纠纷 (%s %s)".formatted(scene.village(), scene.grid().label()));
        var receipt = report(run);
        var whistle = accept(receipt);
        var task = talk(receipt, whistle.lead().code());
        helpersJoin(receipt, whistle);
        agree(task);
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.refusedStep(
                "承办单位", "想自己核查自己", close(receipt, Persona.handler(whistle.lead().code())));
        tell.step(scene.gridWorker(), "回访双方,烟管雨水都已改好,结案", close(receipt, worker()));
    }

    private Receipt report(String run) {
        var report = new Report(
                "COUNTER",
                run + "-mediation",
                "邻居排烟管对着我家窗户",
                "隔壁新装的油烟管正对我家窗户,屋檐雨水也流进我家院子,说过几次没有结果,请求调解。",
                MATTER,
                scene.grid().code(),
                null,
                null,
                new Report.Reporter("来访群众", "13900000000"));
        var receipt = tell.step(
                        "综合服务中心窗口", "受理来访,登记纠纷", scene.services().intake().post(report))
                .as(Receipt.class);
        tell.remark("当事人姓名电话只加密存放在受理服务,不随事件流转");
        scene.arrived(receipt.id());
        return receipt;
    }

    private Proposal.Whistle accept(Receipt receipt) {
        var dispatch = scene.services().dispatch();
        tell.step("镇指挥中心坐席", "受理立案", dispatch.accept(receipt.id(), MATTER, null, "符合调解受理范围"));
        var best = tell.step("镇指挥中心坐席", "看一键派单建议", dispatch.proposal(receipt.id()))
                .as(Proposal.class)
                .whistles()
                .getFirst();
        tell.remark("建议:主办 %s;依据清单 %s".formatted(best.lead().name(), best.line()));
        tell.step(
                "镇指挥中心坐席",
                "派单调解",
                dispatch.dispatch(
                        receipt.id(), best.lead().code(), best.cooperatingCodes(), best.line(), "请现场查看,组织调解"));
        return best;
    }

    /** To the look on the spot, with all who take part. */
    private TaskView talk(Receipt receipt, String unit) {
        var department = scene.services().department();
        var name = scene.unitName(unit);
        var task = scene.task(unit, receipt.id());
        tell.step(name, "签收", department.sign(task));
        tell.step(
                name,
                "从邻里纠纷调解专家库请来调解员,邀请四名村民代表,一起到场",
                department.arrive(task, Arrival.onSite(place(), List.of("调解员", "村民代表甲", "村民代表乙", "村民代表丙", "村民代表丁"))));
        return tell.step(name, "现场查看,拍照固定证据", department.findings(task, "TRUE", "排烟管距窗一米二,檐口滴水入院,已拍照固定"))
                .as(TaskView.class);
    }

    private void helpersJoin(Receipt receipt, Proposal.Whistle whistle) {
        var department = scene.services().department();
        for (var unit : whistle.cooperatingCodes()) {
            var name = scene.unitName(unit);
            var task = scene.task(unit, receipt.id());
            tell.step(name, "报到协助(到场即视为签收)", department.arrive(task, Arrival.onSite(place(), List.of("包片干部"))));
            var found = department.findings(task, "TRUE", "参与现场查看").orThrow().as(TaskView.class);
            tell.step(
                    name,
                    "“背靠背”分头做两家工作,反馈",
                    department.feedback(found, "RESOLVED", "分别做通双方思想工作,参与调解全过程。", Evidence.asAsked("PHOTO", "helper")));
        }
    }

    private void agree(TaskView task) {
        tell.step(
                scene.unitName(task.unit()),
                "双方达成共识:装弯头、接雨水管、加排风管,签订协议",
                scene.services()
                        .department()
                        .feedback(
                                task,
                                "RESOLVED",
                                "双方达成协议:排烟口加装PVC弯头改向,檐口接雨水管,费用由安装方承担,三日内完成。",
                                Evidence.asAsked("PHOTO", "agreement")));
    }

    private Answer close(Receipt receipt, Persona checker) {
        var result = new Result("RESOLVED", "经调解双方达成协议并已履行,邻里和好。", Evidence.asAsked("PHOTO", "check"));
        return scene.services().dispatch().passCheck(receipt.id(), result, checker);
    }

    private Location place() {
        return new Location(scene.grid().middle().lat(), scene.grid().middle().lon(), null);
    }

    private Persona worker() {
        return Persona.gridWorker(scene.grid().code());
    }
}
