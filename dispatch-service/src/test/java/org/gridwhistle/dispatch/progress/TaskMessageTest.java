package org.gridwhistle.dispatch.progress;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** This service's reading of what the department service publishes. */
class TaskMessageTest {

    @Test
    void every_message_of_the_departments_is_known() {
        assertThat(Contracts.types("department")).isNotEmpty().allMatch(TaskMessage::isKnown);
    }

    @Test
    void a_signature() throws Exception {
        var news = news(TaskMessage.SIGNED);
        assertThat(news.version()).isEqualTo(2);
        assertThat(news.state()).isEqualTo(TaskState.SIGNED);
        assertThat(news.actor().id()).isEqualTo("handler-zhujian");
        assertThat(news.content()).isEqualTo(new TaskNews.Signed(Instant.parse("2026-07-10T00:23:05Z")));
    }

    @Test
    void an_arrival() throws Exception {
        assertThat(news(TaskMessage.ARRIVED).content())
                .isEqualTo(new TaskNews.Arrived(Instant.parse("2026-07-10T00:44:00Z")));
    }

    @Test
    void findings() throws Exception {
        var news = news(TaskMessage.FINDINGS_RECORDED);
        assertThat(news.content()).isEqualTo(new TaskNews.FindingsRecorded());
        assertThat(news.text()).isEqualTo("院内积水约三十厘米,西墙受潮倾斜");
    }

    @Test
    void a_feedback() throws Exception {
        assertThat(news(TaskMessage.FEEDBACK_SUBMITTED).content())
                .isEqualTo(new TaskNews.FedBack(new Feedback(
                        ResultCode.RESOLVED,
                        "已抽排院内积水,疏通下水管道,西墙加固完毕。",
                        List.of(
                                new Evidence(Evidence.Kind.BEFORE, "photo-101"),
                                new Evidence(Evidence.Kind.AFTER, "photo-102")),
                        Instant.parse("2026-07-10T05:05:12Z"))));
    }

    @Test
    void a_return() throws Exception {
        assertThat(news(TaskMessage.RETURN_REQUESTED).content())
                .isEqualTo(new TaskNews.ReturnAsked(
                        "NOT_OUR_DUTY",
                        "329901001-0210",
                        "排水管网由水务部门负责,清单第 210 条",
                        "U-SW",
                        Instant.parse("2026-07-10T00:28:00Z")));
    }

    @Test
    void what_the_case_had_told_it_to_do_is_an_echo() throws Exception {
        for (var type : TaskMessage.ECHOES) {
            assertThat(news(type).content()).as(type).isEqualTo(new TaskNews.Echo());
        }
    }

    private static TaskNews news(String type) throws Exception {
        var json = JsonMapper.builder().findAndAddModules().build();
        return json.treeToValue(Contracts.exampleJson("department", type), TaskMessage.class)
                .command(type)
                .news();
    }
}
