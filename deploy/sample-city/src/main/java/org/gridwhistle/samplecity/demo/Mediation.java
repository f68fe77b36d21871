package org.gridwhistle.samplecity.demo;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.IntakeApi;
import org.gridwhistle.samplecity.services.MediationApi;
import org.gridwhistle.samplecity.services.Proposal;
import org.gridwhistle.samplecity.services.Receipt;
import org.gridwhistle.samplecity.services.Report;

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

    /** @return the case */
    UUID play(String run) {
        tell.begin(
                "微调解:一根排烟管的纠纷 (%s %s)".formatted(scene.village(), scene.grid().label()));
        var receipt = report(run);
        var whistle = accept(receipt);
        var mediation = open(receipt);
        var lead = crew(whistle.lead().code());
        var looked = lead.comeAndLook(scene.task(lead.unit(), receipt.id()), List.of("调解员", "网格员"), "排烟管距窗一米二,檐口滴水入院");
        fixEvidence(mediation);
        helpersJoin(receipt, whistle);
        lead.feedBack(looked, "反馈:双方愿意调解,已移交调解组", "现场已查看,双方愿意调解,由调解组主持。");
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.refusedStep(scene.gridWorker(), "想结案,但调解还没有结果", close(receipt, worker()));
        talk(mediation);
        agree(mediation);
        tell.refusedStep(
                "承办单位", "想自己核查自己", close(receipt, Persona.handler(whistle.lead().code())));
        tell.step(scene.gridWorker(), "履约复查:弯头、雨水管都已装好", mediations().recheck(mediation, "弯头、雨水管均已安装,双方无异议", worker()));
        tell.step(scene.gridWorker(), "结案", close(receipt, worker()));
        return receipt.id();
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
                "派单",
                dispatch.dispatch(
                        receipt.id(), best.lead().code(), best.cooperatingCodes(), best.line(), "请现场查看,组织调解"));
        return best;
    }

    /** Names and phones of the parties stay with intake; the mediation knows them as A and B. */
    private UUID open(Receipt receipt) {
        tell.step(
                "调解员",
                "登记当事人(加密保存)",
                scene.services()
                        .intake()
                        .putParties(
                                receipt.id(),
                                List.of(
                                        new IntakeApi.Party("A", "party-a", "来访群众", "13900000000"),
                                        new IntakeApi.Party("B", "party-b", "安装烟管的邻居", "13900000001"))));
        var sides = List.of(new MediationApi.Side("A", "party-a"), new MediationApi.Side("B", "party-b"));
        var opened = tell.step("调解员", "开启微调解", mediations().open(receipt.id(), sides));
        return UUID.fromString(opened.body().path("id").asText());
    }

    private void fixEvidence(UUID mediation) {
        var fixed = tell.step(
                scene.gridWorker(),
                "现场查看,拍照固定证据",
                mediations()
                        .investigate(
                                mediation,
                                "排烟管正对窗户,檐口雨水流入院内",
                                List.of(photo("smoke-pipe.jpg"), photo("eaves.jpg")),
                                worker()));
        tell.remark("证据摘要 " + fixed.body().path("evidenceDigest").asText());
    }

    private MediationApi.Exhibit photo(String name) {
        return new MediationApi.Exhibit(name, Pictures.digest(name), "image/jpeg", scene.now());
    }

    private void helpersJoin(Receipt receipt, Proposal.Whistle whistle) {
        for (var unit : whistle.cooperatingCodes()) {
            var crew = crew(unit);
            var task = crew.comeAndLook(scene.task(unit, receipt.id()), List.of("包片干部"), "参与现场查看");
            crew.feedBack(task, "反馈", "参与现场查看和双方思想工作。");
        }
    }

    private void talk(UUID mediation) {
        var expert = mediations().experts("NEIGHBOURS", scene.grid().code()).getFirst();
        tell.refusedStep("调解员", "想请当事人的亲戚做调解", panel(mediation, expert.code(), true));
        tell.step("调解员", "专家库请来%s,四名村民代表参与,双方同意".formatted(expert.name()), panel(mediation, expert.code(), false));
        tell.step("调解组", "“背靠背”做甲方工作", session(mediation, "BACK_TO_BACK", List.of("A"), "甲方愿意改烟管方向"));
        tell.step("调解组", "“背靠背”做乙方工作", session(mediation, "BACK_TO_BACK", List.of("B"), "乙方愿意接雨水管"));
        tell.step("调解组", "面对面", session(mediation, "FACE_TO_FACE", List.of("A", "B"), "双方就费用和期限谈妥"));
    }

    private Answer panel(UUID mediation, String expert, boolean related) {
        return mediations()
                .formPanel(
                        mediation,
                        List.of(new MediationApi.Seat(expert, related)),
                        List.of("villager-1", "villager-2", "villager-3", "villager-4"),
                        List.of("A", "B"));
    }

    private Answer session(UUID mediation, String kind, List<String> sides, String notes) {
        return mediations().holdSession(mediation, kind, scene.now(), sides, notes);
    }

    private void agree(UUID mediation) {
        var agreed = tell.step(
                "调解组",
                "双方达成共识,签订协议",
                mediations()
                        .agree(
                                mediation,
                                "排烟口加装PVC弯头改向,檐口接雨水管,费用由安装方承担。",
                                List.of(
                                        new MediationApi.Term("B", "加装PVC弯头和排风管", scene.inDays(3)),
                                        new MediationApi.Term("B", "檐口接雨水管", scene.inDays(3)))));
        tell.remark("协议摘要 " + agreed.body().path("agreement").path("sha256").asText());
    }

    private MediationApi mediations() {
        return scene.services().mediations();
    }

    private Crew crew(String unit) {
        return new Crew(scene, tell, unit, "PHOTO");
    }

    private Answer close(Receipt receipt, Persona checker) {
        var result = new Result("RESOLVED", "经调解双方达成协议并已履行,邻里和好。", Evidence.asAsked("PHOTO", "check"));
        return scene.services().dispatch().passCheck(receipt.id(), result, checker);
    }

    private Persona worker() {
        return Persona.gridWorker(scene.grid().code());
    }
}
