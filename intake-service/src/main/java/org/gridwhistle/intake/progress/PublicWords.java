package org.gridwhistle.intake.progress;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.intake.privacy.TextRedactor;

import static java.util.Map.entry;

/** Says what happened to a case in words that a resident understands, and nothing that is only the office's business. */
final class PublicWords {

    static final String RECEIVED = "已收到您的上报";

    private static final Map<String, String> REASONS = Map.of(
            "LITIGATION", "该事项属于诉讼、仲裁范围,请通过法律途径解决",
            "PETITION", "该事项属于信访范围,请通过信访渠道反映",
            "PRIVATE_MATTER", "该事项属于个人之间的事务,不属于受理范围",
            "UNLAWFUL", "该诉求不符合法律法规规定,不予受理",
            "OUT_OF_REMIT", "该事项不属于受理范围",
            "DUPLICATE", "该事项已有相同上报正在办理",
            "UNTRUE", "经现场核实,情况不属实");
    private static final Map<String, String> RESULTS = Map.of(
            "RESOLVED", "已解决",
            "PARTLY_RESOLVED", "部分解决",
            "EXPLAINED", "已解释说明",
            "UNTRUE", "经核实情况不属实",
            "SHELVED", "暂不具备条件,已列入计划",
            "REFERRED_TO_LAW", "已转法律途径");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private static final Map<String, BiFunction<PublicStatus, CaseMessage, String>> WORDS = Map.ofEntries(
            entry("grid.case.verification-requested.v1", always("已安排网格员到现场核实")),
            entry("grid.case.verified.v1", always("网格员已到现场核实")),
            entry("grid.case.accepted.v1", always("已受理,正在安排处理")),
            entry("grid.case.rejected.v1", by(message -> word(REASONS, message.reasonCode(), "不予受理"))),
            entry("grid.case.appealed.v1", by(message -> byResident(message) ? "您的申诉已收到,正在重新审核" : "正在重新审核")),
            entry("grid.case.self-handling-started.v1", always("网格员正在处理")),
            entry("grid.case.self-result-submitted.v1", always("网格员已处理,等待核查")),
            entry("grid.case.handed-up.v1", always("网格内难以解决,已报上级处理")),
            entry("grid.case.reclassified.v1", always("已重新核定事项类别,继续办理")),
            entry("grid.case.merged.v1", always("与另一件相同的上报合并办理,办理结果同样告知您")),
            entry("grid.case.unmerged.v1", always("恢复单独办理")),
            entry("grid.case.dispatched.v1", by(PublicWords::dispatched)),
            entry("grid.case.progressed.v1", (status, message) -> progressed(status)),
            entry("grid.case.extension-decided.v1", by(PublicWords::extended)),
            entry("grid.case.suspended.v1", by(PublicWords::suspended)),
            entry("grid.case.resumed.v1", always("已恢复办理")),
            entry("grid.case.check-requested.v1", always("已有处理结果,正在核查")),
            entry("grid.case.rework-ordered.v1", (status, message) -> reworked(status)),
            entry("grid.case.closed.v1", by(PublicWords::closed)),
            entry("grid.case.reopened.v1", by(message -> byResident(message) ? "已按您的要求重新办理" : "已重新办理")),
            entry("grid.case.callback-recorded.v1", by(PublicWords::calledBack)),
            entry("grid.case.evaluated.v1", always("评价已完成,事项归档")),
            entry("grid.case.follow-up-split.v1", always("后续观察仍在继续")),
            entry("grid.case.follow-up-confirmed.v1", always("后续工作已完成")),
            entry("grid.case.cancelled.v1", always("该事项已作废")));

    private PublicWords() {}

    /** The types of message that the public may hear of. */
    static Set<String> types() {
        return WORDS.keySet();
    }

    /** @return nothing if the public need not hear of it */
    static Optional<String> of(String type, PublicStatus status, CaseMessage message) {
        return Optional.ofNullable(WORDS.getOrDefault(type, (now, told) -> null).apply(status, message));
    }

    private static BiFunction<PublicStatus, CaseMessage, String> always(String words) {
        return (status, message) -> words;
    }

    private static BiFunction<PublicStatus, CaseMessage, String> by(Function<CaseMessage, String> words) {
        return (status, message) -> words.apply(message);
    }

    /** 延期: only what was granted is the resident's business. */
    private static String extended(CaseMessage message) {
        return !"APPROVED".equals(message.decision())
                ? null
                : message.caseHandleDue() == null ? "经批准延期办理" : "经批准延期,预计 " + day(message.caseHandleDue()) + "前办结";
    }

    private static String suspended(CaseMessage message) {
        var why = redacted(message.publicText());
        var review = message.reviewAt() == null ? "" : "。将于 " + day(message.reviewAt()) + "前复查";
        return "暂缓办理" + (why.isEmpty() ? "" : ":" + why) + review;
    }

    private static boolean byResident(CaseMessage message) {
        return "RESIDENT".equals(message.by());
    }

    private static String day(OffsetDateTime time) {
        return DAY.format(time.atZoneSameInstant(ClockProducer.ZONE));
    }

    private static String redacted(String text) {
        return text == null ? "" : TextRedactor.redact(text, null).strip();
    }

    private static String dispatched(CaseMessage message) {
        var tasks = message.tasks() == null ? List.<CaseMessage.Task>of() : message.tasks();
        if (!tasks.isEmpty() && tasks.stream().allMatch(task -> "FOLLOW_UP".equals(task.role()))) {
            return "已安排后续跟进";
        }
        var departments = tasks.size();
        return departments > 1 ? "已交办,由 %d 个部门共同处理".formatted(departments) : "已交办责任部门处理";
    }

    private static String progressed(PublicStatus status) {
        return switch (status) {
            case ON_SITE -> "工作人员已到现场";
            case IN_PROGRESS -> "正在处理";
            default -> null;
        };
    }

    /** What is done again after the end is a follow-up task 后续任务: nothing failed that the resident was told of. */
    private static String reworked(PublicStatus status) {
        return switch (status) {
            case CLOSED, EVALUATED -> "后续工作还需继续完善";
            default -> "核查未通过,已要求重新处理";
        };
    }

    private static String calledBack(CaseMessage message) {
        return "REACHED".equals(message.outcome()) ? "已对您回访" : "曾尝试回访,未能联系上您";
    }

    private static String closed(CaseMessage message) {
        var result = word(RESULTS, message.resultCode(), "已处理");
        var text = redacted(message.text());
        return "已办结:" + result + (text.isEmpty() ? "" : "。" + text);
    }

    private static String word(Map<String, String> words, String code, String otherwise) {
        return code == null ? otherwise : words.getOrDefault(code, otherwise);
    }
}
