package org.gridwhistle.samplecity.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.Receipt;
import org.gridwhistle.samplecity.services.Report;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;

/**
 * The sewage 污水外溢: sent to the wrong unit, returned 退单, handed to the right one, made louder 哨声升级 because it came back, and done
 * again 返工 because the check found it not done.
 */
final class Sewage {

    /** 道路污水外溢. */
    private static final String MATTER = "050602";

    private static final String BEFORE_AND_AFTER = "BEFORE_AFTER";

    private final Scene scene;
    private final Narrator tell;

    Sewage(Scene scene, Narrator tell) {
        this.scene = scene;
        this.tell = tell;
    }

    /** @return the case */
    UUID play(String run) {
        tell.begin("一案三折:污水外溢,退单、升级、返工 (%s %s)"
                .formatted(scene.village(), scene.grid().label()));
        var receipt = report(run);
        var first = dispatch(receipt);
        comeBack(receipt, first);
        var lead = lookAround(receipt);
        louder(receipt);
        repair(lead);
        doneAgain(receipt);
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.step(scene.gridWorker(), "再次核查,路面干燥无异味,结案", close(receipt));
        return receipt.id();
    }

    private Receipt report(String run) {
        var report = new Report(
                "HOTLINE_12345",
                run + "-sewage",
                "污水从井里冒出来",
                "主路上的污水井又冒水了,臭水流了半条路,去年修过,今年第三次。",
                MATTER,
                scene.grid().code(),
                null,
                null,
                new Report.Reporter("沿街商户", "13700000000"));
        var receipt = tell.step("12345热线", "转来诉求", scene.services().intake().post(report))
                .as(Receipt.class);
        scene.arrived(receipt.id());
        return receipt;
    }

    private TaskView dispatch(Receipt receipt) {
        var dispatch = scene.services().dispatch();
        tell.step("镇指挥中心坐席", "受理立案", dispatch.accept(receipt.id(), MATTER, null, "重复诉求,尽快处置"));
        tell.step("镇指挥中心坐席", "按“情节轻微”派给镇综合执法局", dispatch.dispatch(receipt.id(), wrong(), List.of(), null, "先疏通,恢复路面"));
        return scene.task(wrong(), receipt.id());
    }

    /** Whoever was asked first answers for it until another has signed. */
    private void comeBack(Receipt receipt, TaskView task) {
        var department = scene.services().department();
        var name = scene.unitName(wrong());
        tell.step(name, "签收", department.sign(task));
        tell.step(name, "先行联系反映人", department.contact(task, "主管网破裂,不是简单堵塞"));
        tell.refusedStep(name, "想退单,却不说应由谁办", department.requestReturn(task, "NOT_OUR_DUTY", "主管网破裂,需专业抢修", null));
        tell.step(
                name,
                "退单:依据清单,建议由%s承办".formatted(scene.unitName(right())),
                department.requestReturn(task, "NOT_OUR_DUTY", "主管网破裂,需专业抢修,不属情节轻微情形", right()));
        scene.awaitTask(receipt.id(), task.id(), TaskState.RETURN_REVIEW);
        tell.step(
                "指挥中心领导",
                "同意退单,改派",
                scene.services().dispatch().approveReturn(receipt.id(), task.id(), right(), "清单第二款,由县城管局牵头"));
    }

    private TaskView lookAround(Receipt receipt) {
        return crew().comeAndLook(scene.task(right(), receipt.id()), List.of("抢修班长", "管网工程师"), "主管网破裂约两米,需开挖");
    }

    private void louder(Receipt receipt) {
        tell.step("镇指挥中心坐席", "一年三次,哨声升级", scene.services().dispatch().escalate(receipt.id(), "一年内第三次外溢,常规处置未除根"));
    }

    private void repair(TaskView task) {
        var worked =
                crew().completeStages(task, Map.of("CONTAIN", "围挡,抽排积水", "REPAIR", "开挖,更换破裂管段", "RESTORE", "回填,恢复路面"));
        crew().feedBack(worked, "反馈:已修复", "破裂管段已更换,路面已冲洗恢复。");
    }

    private void doneAgain(Receipt receipt) {
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.step(
                scene.gridWorker(),
                "到场核查:井口仍有渗水,退回返工",
                scene.services().dispatch().failCheck(receipt.id(), "井口仍有渗水和异味", worker()));
        var task = scene.task(right(), receipt.id(), 2);
        tell.remark("第 %d 轮;第一轮是否超期照旧记录".formatted(task.round()));
        crew().feedBack(task, "重新封堵检查井,再次反馈", "检查井已重新砌筑封堵,闭水试验合格。");
    }

    private Answer close(Receipt receipt) {
        var result = new Result("RESOLVED", "主管网已更换,污水不再外溢。", Evidence.asAsked(BEFORE_AND_AFTER, "check"));
        return scene.services().dispatch().passCheck(receipt.id(), result, worker());
    }

    private Crew crew() {
        return new Crew(scene, tell, right(), BEFORE_AND_AFTER);
    }

    private String wrong() {
        return scene.townUnit("TOWN_ENFORCEMENT");
    }

    private String right() {
        return scene.countyUnit("URBAN_MANAGEMENT");
    }

    private Persona worker() {
        return Persona.gridWorker(scene.grid().code());
    }
}
