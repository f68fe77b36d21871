package org.gridwhistle.intake.progress;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.Contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Held against the examples that dispatch publishes. */
class PublicWordsTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("grid.case.verification-requested.v1", "已安排网格员到现场核实"),
            Map.entry("grid.case.verified.v1", "网格员已到现场核实"),
            Map.entry("grid.case.accepted.v1", "已受理,正在安排处理"),
            Map.entry("grid.case.rejected.v1", "该事项属于诉讼、仲裁范围,请通过法律途径解决"),
            Map.entry("grid.case.self-handling-started.v1", "网格员正在处理"),
            Map.entry("grid.case.self-result-submitted.v1", "网格员已处理,等待核查"),
            Map.entry("grid.case.handed-up.v1", "网格内难以解决,已报上级处理"),
            Map.entry("grid.case.reclassified.v1", "已重新核定事项类别,继续办理"),
            Map.entry("grid.case.extension-decided.v1", "经批准延期,预计 2026年7月10日前办结"),
            Map.entry("grid.case.dispatched.v1", "已交办,由 3 个部门共同处理"),
            Map.entry("grid.case.progressed.v1", "工作人员已到现场"),
            Map.entry("grid.case.check-requested.v1", "已有处理结果,正在核查"),
            Map.entry("grid.case.rework-ordered.v1", "核查未通过,已要求重新处理"),
            Map.entry("grid.case.closed.v1", "已办结:已解决。积水已排清,墙体已加固,将持续监测。"),
            Map.entry("grid.case.merged.v1", "与另一件相同的上报合并办理,办理结果同样告知您"),
            Map.entry("grid.case.unmerged.v1", "恢复单独办理"),
            Map.entry("grid.case.suspended.v1", "暂缓办理:汛期过后继续加固墙体。将于 2026年8月10日前复查"),
            Map.entry("grid.case.resumed.v1", "已恢复办理"),
            Map.entry("grid.case.reopened.v1", "已按您的要求重新办理"),
            Map.entry("grid.case.appealed.v1", "您的申诉已收到,正在重新审核"),
            Map.entry("grid.case.callback-recorded.v1", "已对您回访"),
            Map.entry("grid.case.evaluated.v1", "评价已完成,事项归档"),
            Map.entry("grid.case.cancelled.v1", "该事项已作废"),
            Map.entry("grid.case.follow-up-split.v1", "后续观察仍在继续"),
            Map.entry("grid.case.follow-up-confirmed.v1", "后续工作已完成"));

    static Stream<String> types() {
        return Contracts.types("dispatch").stream().filter(type -> type.startsWith("grid.case."));
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_dispatch_says_of_a_case_is_told_in_plain_words_or_left_out_on_purpose(String type) throws Exception {
        var message = read(Contracts.example("dispatch", type));
        assertThat(message.caseId()).isNotNull();
        assertThat(message.at()).isNotNull();
        assertThat(message.version()).isPositive();
        var status = PublicStatus.named(message.state()).orElseThrow();
        var words = PublicWords.of(type, status, message);
        assertThat(words).isEqualTo(Optional.ofNullable(TOLD.get(type)));
    }

    @Test
    void every_type_that_has_words_is_published() {
        assertThat(Contracts.types("dispatch")).containsAll(PublicWords.types());
    }

    @Test
    void every_type_that_has_words_stands_in_the_description_for_people() throws Exception {
        try (var description = getClass().getResourceAsStream("/contracts/asyncapi.yaml")) {
            assertThat(new String(description.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsAll(PublicWords.types().stream()
                            .map("      name: "::concat)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CLOSED | 后续工作还需继续完善", "EVALUATED | 后续工作还需继续完善", "IN_PROGRESS | 核查未通过,已要求重新处理"})
    void a_follow_up_that_is_done_again_is_no_failed_check(PublicStatus status, String words) throws Exception {
        assertThat(words("grid.case.rework-ordered.v1", status, "{}")).isEqualTo(words);
    }

    /** T6: the resident is told of the extension, and of nothing that was only asked for. */
    @Test
    void an_extension_is_told_with_its_day_and_a_denied_one_is_not() throws Exception {
        assertThat(words("grid.case.extension-decided.v1", PublicStatus.IN_PROGRESS, """
                {"decision": "APPROVED", "caseHandleDue": "2026-07-20T17:30:00+08:00"}"""))
                .isEqualTo("经批准延期,预计 2026年7月20日前办结");
        assertThat(PublicWords.of(
                        "grid.case.extension-decided.v1", PublicStatus.IN_PROGRESS, read("{\"decision\": \"DENIED\"}")))
                .isEmpty();
    }

    @Test
    void a_follow_up_is_told_as_such() throws Exception {
        assertThat(words("grid.case.dispatched.v1", PublicStatus.CLOSED, """
                {"tasks": [{"unit": "U-1", "role": "FOLLOW_UP"}]}""")).isEqualTo("已安排后续跟进");
    }

    @ParameterizedTest
    @CsvSource({
        "grid.case.escalated.v1", "grid.case.whistle-requested.v1", "grid.case.supervision-raised.v1",
                "grid.case.lead-changed.v1",
        "grid.case.cancel-requested.v1", "grid.case.rejection-requested.v1", "grid.case.consultation-opened.v1",
                "grid.case.rated.v1"
    })
    void what_is_the_offices_own_business_is_not_told(String type) throws Exception {
        assertThat(PublicWords.of(type, PublicStatus.IN_PROGRESS, read("{}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PETITION      | 该事项属于信访范围,请通过信访渠道反映",
                "UNTRUE        | 经现场核实,情况不属实",
                "SOMETHING_NEW | 不予受理",
            })
    void a_rejection_says_why(String reason, String words) throws Exception {
        assertThat(words("grid.case.rejected.v1", PublicStatus.REJECTED, "{\"reasonCode\": \"" + reason + "\"}"))
                .isEqualTo(words);
        assertThat(words("grid.case.rejected.v1", PublicStatus.REJECTED, "{}")).isEqualTo("不予受理");
    }

    @Test
    void one_department_is_not_counted() throws Exception {
        var one = "{\"tasks\": [{\"unit\": \"U-1\"}]}";
        assertThat(words("grid.case.dispatched.v1", PublicStatus.DISPATCHED, one))
                .isEqualTo("已交办责任部门处理");
    }

    @Test
    void handling_is_told_and_a_phone_in_the_result_is_taken_out() throws Exception {
        assertThat(words("grid.case.progressed.v1", PublicStatus.IN_PROGRESS, "{}"))
                .isEqualTo("正在处理");
        assertThat(words("grid.case.closed.v1", PublicStatus.CLOSED, """
                {"resultCode": "EXPLAINED", "text": "已电话13812341234告知"}""")).isEqualTo("已办结:已解释说明。已电话138****1234告知");
        assertThat(words("grid.case.closed.v1", PublicStatus.CLOSED, "{}")).isEqualTo("已办结:已处理");
    }

    private static String words(String type, PublicStatus status, String message) throws JsonProcessingException {
        return PublicWords.of(type, status, read(message)).orElseThrow();
    }

    private static CaseMessage read(String message) throws JsonProcessingException {
        return JSON.readValue(message, CaseMessage.class);
    }
}
