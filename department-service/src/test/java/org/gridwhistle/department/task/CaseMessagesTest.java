package org.gridwhistle.department.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.PoisonException;
import org.gridwhistle.chassis.testing.Contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is read here of the messages that the centre publishes, by the centre's own examples. */
class CaseMessagesTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final UUID CASE = UUID.fromString("0197f3a0-5c1e-7d3a-9b7e-2f4c5d6e7f80");
    private static final UUID TASK = UUID.fromString("0197f3a1-0a10-7c3e-9d52-5b1f6a2c8e01");
    private static final Stages CONTAINING =
            new Stages(List.of(Stage.ordered(Stage.Code.CONTAIN, at("2026-07-10T11:21:40"))));

    private final CaseMessages messages = new CaseMessages(JSON);

    static List<String> types() {
        return Contracts.types("dispatch").stream()
                .filter(type -> type.startsWith("grid.case."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_example_of_the_centre_is_understood_or_passed_over(String type) {
        assertThatCode(() -> commands(type, example(type))).doesNotThrowAnyException();
    }

    @Test
    void a_dispatch_becomes_an_order_for_each_unit_in_its_sequence() {
        var orders = commands("grid.case.dispatched.v1", example("grid.case.dispatched.v1"));
        assertThat(orders)
                .extracting(
                        order -> ((CentreCommand.AssignTask) order).assignment().unit())
                .containsExactly("U-ZJ", "U-MZ", "V-LUZHUANG");
        var brief = new CaseBrief(
                "329901-20260710-000001",
                "房屋进水",
                "雨水倒灌,墙体受潮,住户电话 138****1234",
                "030101",
                "房屋进水倒灌",
                "URGENT",
                "329901001001003",
                "陆庄村003",
                new Place(32.53, 120.46, "陆庄村二组"),
                EvidenceRule.BEFORE_AFTER,
                false,
                new CaseBrief.AuthorityLine("329901001-0112", "ASSIST"));
        assertThat(orders.getFirst())
                .isEqualTo(new CentreCommand.AssignTask(
                        CASE,
                        new Assignment(TASK, CASE, "U-ZJ", TaskRole.LEAD, true, brief, false, null),
                        new Deadlines(
                                at("2026-07-10T08:21:40"),
                                at("2026-07-10T08:26:40"),
                                at("2026-07-10T08:51:40"),
                                at("2026-07-10T08:51:40"),
                                at("2026-07-10T16:21:40"),
                                at("2026-07-10T08:31:40")),
                        1,
                        Stages.NONE,
                        new CaseStanding("ROUTINE", "TOWN", null)));
    }

    @Test
    void in_an_emergency_that_says_so_each_task_is_signed_as_it_is_given() {
        var orders = commands(
                "grid.case.dispatched.v1", example("grid.case.dispatched.v1").put("autoSign", true));
        assertThat(orders).hasSize(6).contains(new TaskOrder.SignAtOnce(CASE, TASK));
    }

    @Test
    void an_emergency_brings_deadlines_forward() {
        var tightened = new NewDeadlines(
                at("2026-07-10T09:35:00"),
                at("2026-07-10T09:55:00"),
                at("2026-07-10T10:25:00"),
                at("2026-07-10T13:25:00"),
                at("2026-07-10T09:40:00"));
        assertThat(commands("grid.case.deadlines-tightened.v1", example("grid.case.deadlines-tightened.v1")))
                .containsExactly(new CaseOrder.Tighten(CASE, Map.of(TASK, tightened)));
    }

    @Test
    void a_case_that_is_reclassified_names_the_stages_of_another_matter_and_not_those_of_the_same() {
        var same = example("grid.case.reclassified.v1");
        var other = same.<ObjectNode>deepCopy();
        ((ObjectNode) other.at("/tasks/0")).set("stages", containing());
        assertThat(commands("grid.case.reclassified.v1", same))
                .singleElement()
                .satisfies(order ->
                        assertThat(((CaseOrder.Reclassify) order).stages()).isEmpty());
        assertThat(commands("grid.case.reclassified.v1", other))
                .singleElement()
                .satisfies(order ->
                        assertThat(((CaseOrder.Reclassify) order).stages()).isEqualTo(Map.of(TASK, CONTAINING)));
    }

    @Test
    void a_new_lead_is_told_with_the_stages_it_takes_over() {
        var changed = example("grid.case.lead-changed.v1").set("stages", containing());
        assertThat(commands("grid.case.lead-changed.v1", changed))
                .containsExactly(new CaseOrder.ChangeLead(
                        CASE, TASK, UUID.fromString("0197f3a1-0a10-7c3e-9d52-5b1f6a2c8e04"), true, CONTAINING));
    }

    @Test
    void a_rework_names_the_tasks_to_be_done_again() {
        assertThat(commands("grid.case.rework-ordered.v1", example("grid.case.rework-ordered.v1")))
                .containsExactly(new CentreCommand.StartRework(CASE, TASK, 2, at("2026-07-10T16:21:40"), "西侧墙角仍有积水"));
    }

    @Test
    void a_decision_about_a_return_is_one_of_two() {
        var approved = example("grid.case.return-decided.v1");
        var denied = approved.<ObjectNode>deepCopy().put("decision", "DENIED");
        assertThat(commands("grid.case.return-decided.v1", approved))
                .containsExactly(new CentreCommand.ApproveReturn(CASE, TASK, false));
        assertThat(commands("grid.case.return-decided.v1", denied))
                .containsExactly(new CentreCommand.DenyReturn(CASE, TASK, "排水管网由水务部门负责", false));
    }

    @Test
    void withdrawal_and_closure_are_read() {
        assertThat(commands("grid.case.task-withdrawn.v1", example("grid.case.task-withdrawn.v1")))
                .containsExactly(new CentreCommand.WithdrawTask(
                        CASE, UUID.fromString("0197f3a1-0a10-7c3e-9d52-5b1f6a2c8e03"), "CASE_CLOSED"));
        assertThat(commands("grid.case.closed.v1", example("grid.case.closed.v1")))
                .containsExactly(new CaseOrder.CloseCase(CASE));
    }

    @Test
    void what_is_not_for_the_units_asks_for_nothing() {
        assertThat(commands("grid.case.accepted.v1", example("grid.case.accepted.v1")))
                .isEmpty();
        assertThat(commands("grid.case.unheard-of.v1", JSON.createArrayNode())).isEmpty();
    }

    @Test
    void a_known_message_that_cannot_be_read_is_poison() {
        var garbled = example("grid.case.return-decided.v1").put("decision", "PERHAPS");
        assertThatThrownBy(() -> commands("grid.case.return-decided.v1", garbled))
                .isInstanceOf(PoisonException.class);
    }

    private List<TaskCommand> commands(String type, JsonNode payload) {
        return messages.commands(new IncomingMessage(
                UUID.randomUUID(),
                type,
                CASE.toString(),
                OffsetDateTime.parse("2026-07-10T09:00:00+08:00"),
                null,
                payload));
    }

    private static JsonNode containing() {
        var stages = JSON.createArrayNode();
        stages.addObject().put("code", "CONTAIN").put("due", "2026-07-10T11:21:40+08:00");
        return stages;
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) Contracts.exampleJson("dispatch", type);
    }

    private static Instant at(String cityTime) {
        return OffsetDateTime.parse(cityTime + "+08:00").toInstant();
    }
}
