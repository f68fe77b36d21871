package org.gridwhistle.samplecity.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.DispatchApi.Result;
import org.gridwhistle.samplecity.services.EmergencyApi;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.Receipt;
import org.gridwhistle.samplecity.services.Report;

/**
 * The typhoon 台风: a town is switched to emergency 平转急, people answer their call-up, a report goes out without anybody's click, a
 * command comes back with its receipt, and the switch back 急转平 asks for a review.
 */
final class Typhoon {

    /** 房屋进水与受潮. */
    private static final String MATTER = "030501";

    private static final String BEFORE_AND_AFTER = "BEFORE_AFTER";

    private final Scene scene;
    private final Narrator tell;

    Typhoon(Scene scene, Narrator tell) {
        this.scene = scene;
        this.tell = tell;
    }

    /** @return the case */
    UUID play(String run) {
        tell.begin("平急转换:台风过境 (%s %s)".formatted(scene.village(), scene.grid().label()));
        var emergency = declare();
        callUp(emergency);
        var receipt = report(run);
        command(emergency);
        handle(receipt);
        lookAtTheBoard(emergency);
        leave(emergency);
        return receipt.id();
    }

    private UUID declare() {
        var declaration = new EmergencyApi.Declaration(
                "台风防御",
                scene.grid().town(),
                "II",
                scene.in(Duration.ofHours(6)),
                "EMERGENCY",
                "气象台发布台风橙色预警",
                true,
                true);
        var declared = tell.step("党政领导", "平转急:本镇进入应急状态,六小时后自动失效", emergencies().declare(declaration));
        tell.remark("时限改为24小时连续计算,只紧不松;可直派、自动签收");
        return UUID.fromString(declared.body().path("id").asText());
    }

    private void callUp(UUID emergency) {
        var roster = scene.vanguard();
        var called = tell.step(
                "党政领导",
                "点名:%s".formatted(roster.name()),
                emergencies().callUp(emergency, roster.code(), "请即到岗待命", "PT10M"));
        var callUp =
                UUID.fromString(called.body().path("callUps").path(0).path("id").asText());
        var member = Persona.gridWorker(roster.members().getFirst().replaceAll("^.*@|:.*$", ""));
        tell.step("先锋队队长", "应答:到", emergencies().acknowledge(callUp, member));
        tell.refusedStep("先锋队队长", "再应答一次", emergencies().acknowledge(callUp, member));
    }

    private Receipt report(String run) {
        var place = scene.place();
        var report = new Report(
                "WEIBAOSHI",
                run + "-typhoon",
                "台风雨水倒灌进屋",
                "河水漫进院子,屋里积水没过脚踝,墙根在渗水。",
                MATTER,
                scene.grid().code(),
                place,
                null,
                new Report.Reporter("村民", "13600000000"));
        var receipt = tell.step(
                        scene.gridWorker(), "微报事", scene.services().intake().post(report))
                .as(Receipt.class);
        var placed = tell.step("系统", "无人点击,已受理并直派", scene.await(receipt.id(), CaseState.DISPATCHED))
                .body();
        tell.remark("状态 %s,处置时限 %s"
                .formatted(
                        placed.path("mode").asText(), placed.path("handleDue").asText()));
        return receipt;
    }

    private void command(UUID emergency) {
        var unit = lead();
        var given = tell.step(
                "党政领导",
                "下达指令:抽水泵车到村待命",
                emergencies().command(emergency, unit, "抽水泵车半小时内到村", scene.in(Duration.ofHours(1))));
        var command =
                UUID.fromString(given.body().path("commands").path(0).path("id").asText());
        var handler = Persona.handler(unit);
        tell.step(scene.unitName(unit), "指令收到", emergencies().receive(emergency, command, handler));
        tell.step(scene.unitName(unit), "回报:已到位", emergencies().report(emergency, command, "泵车两台已到村口", handler));
    }

    private void handle(Receipt receipt) {
        var units = scene.services().dispatch().caseFile(receipt.id()).tasks();
        for (var task : units) {
            var crew = new Crew(scene, tell, task.unit(), BEFORE_AND_AFTER);
            var looked = crew.comeAndLook(scene.task(task.unit(), receipt.id()), List.of("抢险队员"), "屋内积水约十厘米");
            var worked =
                    crew.completeStages(looked, Map.of("CONTAIN", "转移人员,沙袋围挡", "REPAIR", "泵车抽排积水", "RESTORE", "清淤消毒"));
            crew.feedBack(worked, "反馈", "积水已抽排,人员已转移安置,屋内已清淤消毒。");
        }
        scene.await(receipt.id(), CaseState.PENDING_CHECK);
        tell.step(scene.gridWorker(), "核查结案", close(receipt));
    }

    private Answer close(Receipt receipt) {
        var result = new Result("RESOLVED", "积水已排净,人员平安。", Evidence.asAsked(BEFORE_AND_AFTER, "check"));
        return scene.services()
                .dispatch()
                .passCheck(receipt.id(), result, Persona.gridWorker(scene.grid().code()));
    }

    private void lookAtTheBoard(UUID emergency) {
        var board = tell.step("党政领导", "看态势", emergencies().situation(emergency)).body();
        tell.remark("在办 %s,超期 %s,未签收 %s,未收到的指令 %d"
                .formatted(
                        board.path("openByState"),
                        board.path("overdue"),
                        board.path("unsignedTasks"),
                        board.path("unheardCommands").size()));
    }

    private void leave(UUID emergency) {
        tell.step("党政领导", "急转平", emergencies().leave(emergency, "台风已过境"));
        tell.refusedStep("党政领导", "不复盘就想结束", emergencies().closeReview(emergency, "结束"));
        var measure = new EmergencyApi.Measure("汛前检修泵车", lead(), scene.inDays(30));
        tell.step("党政领导", "复盘", emergencies().review(emergency, "泵车到位偏晚;点名应答及时", List.of(measure)));
        tell.step("党政领导", "结束应急,恢复常态", emergencies().closeReview(emergency, "复盘完成"));
    }

    private String lead() {
        return scene.countyUnit("HOUSING");
    }

    private EmergencyApi emergencies() {
        return scene.services().emergencies();
    }
}
