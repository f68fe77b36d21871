package org.gridwhistle.dispatch;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.CIVIL;
import static org.gridwhistle.dispatch.LiveCase.DIRTY_KITCHEN;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.MARKET;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.LiveCase.TOWN_HALL;
import static org.gridwhistle.dispatch.LiveCase.URBAN;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.LEADER;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Whistles of every level, and the units and the subject of a case under way, over HTTP and Kafka. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class WhistleFlowTest extends ComponentTest {

    private static final Person TOWN_LEADER =
            new Person(TestTokens.centreLeader().subject("town-leader").org("329901001"));
    private static final Person SECOND_DISPATCHER =
            new Person(TestTokens.dispatcher().subject("second-dispatcher"));

    @Test
    void a_key_whistle_waits_for_the_leader() {
        var flooding = newCase().report().accepted();
        DISPATCHER
                .post(flooding.id, "dispatch", whistle("KEY", HOUSING))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("pendingWhistle", equalTo("KEY"));
        refused(DISPATCHER, flooding.id, "dispatch", whistle("KEY", HOUSING), 409, "WHISTLE_ALREADY_REQUESTED");
        refused(DISPATCHER, flooding.id, "approve-whistle", "{}", 403, "WHISTLE_BEYOND_YOUR_RIGHT");
        refused(LEADER, flooding.id, "approve-whistle", "{\"expectedVersion\": 1}", 409, "STALE_VERSION");
        LEADER.post(flooding.id, "approve-whistle", "{\"cooperating\": [\"%s\"], \"note\": \"同意\"}".formatted(CIVIL))
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("level", equalTo("KEY"))
                .body("tier", equalTo("TOWN"))
                .body("pendingWhistle", nullValue());
        refused(LEADER, flooding.id, "approve-whistle", "{}", 409, "WRONG_STATE");
        var dispatched = flooding.awaitMessage("dispatched").json();
        assertThat(dispatched.get("level").asText()).isEqualTo("KEY");
        assertThat(flooding.messageNames()).containsExactly("opened", "accepted", "whistle-requested", "dispatched");
    }

    @Test
    void a_hard_whistle_is_the_countys_to_blow() {
        var flooding = newCase().report().accepted();
        TOWN_LEADER
                .post(flooding.id, "dispatch", whistle("HARD", HOUSING))
                .statusCode(200)
                .body("pendingWhistle", equalTo("HARD"));
        refused(TOWN_LEADER, flooding.id, "approve-whistle", "{}", 403, "WHISTLE_BEYOND_YOUR_RIGHT");
        refused(TOWN_LEADER, flooding.id, "deny-whistle", note(), 403, "WHISTLE_BEYOND_YOUR_RIGHT");
        LEADER.post(flooding.id, "approve-whistle", "{}")
                .statusCode(200)
                .body("level", equalTo("HARD"))
                .body("tier", equalTo("COUNTY"));
    }

    @Test
    void who_asks_for_a_whistle_does_not_approve_it_himself() {
        var flooding = newCase().report().accepted();
        refused(DISPATCHER, flooding.id, "approve-whistle", "{}", 409, "NO_WHISTLE_TO_DECIDE");
        flooding.by(DISPATCHER, "request-whistle", request("ROUTINE", HOUSING));
        refused(DISPATCHER, flooding.id, "approve-whistle", "{}", 422, "APPROVER_ASKED_FOR_IT");
        flooding.by(SECOND_DISPATCHER, "approve-whistle", "{}").awaitState("DISPATCHED");
        refused(DISPATCHER, flooding.id, "request-whistle", request("ROUTINE", HOUSING), 409, "WRONG_STATE");
    }

    @Test
    void the_grid_asks_and_the_centre_says_no_and_why() {
        var flooding = newCase().report().accepted();
        flooding.by(WORKER, "request-whistle", "{\"level\": \"KEY\", \"note\": \"多部门联合处置\"}");
        refused(LEADER, flooding.id, "approve-whistle", "{}", 400, "VALIDATION_FAILED");
        LEADER.post(flooding.id, "deny-whistle", note()).statusCode(200).body("pendingWhistle", nullValue());
        refused(LEADER, flooding.id, "deny-whistle", note(), 409, "NO_WHISTLE_TO_DECIDE");
        assertThat(flooding.awaitMessage("whistle-denied").json().get("note").asText())
                .isEqualTo("已核实");
        assertThat(flooding.messageNames())
                .containsExactly("opened", "accepted", "whistle-requested", "whistle-denied");
    }

    @Test
    void a_case_is_raised_rung_by_rung_to_the_top() {
        var flooding = newCase().report().accepted();
        var raise = "{\"reason\": \"久拖不决\"}";
        refused(DISPATCHER, flooding.id, "escalate", raise, 403, "WHISTLE_BEYOND_YOUR_RIGHT");
        flooding.dispatched(HOUSING);
        for (var rung : List.of("KEY TOWN", "HARD COUNTY", "HARD CITY")) {
            var levelAndTier = rung.split(" ");
            DISPATCHER
                    .post(flooding.id, "escalate", raise)
                    .statusCode(200)
                    .body("level", equalTo(levelAndTier[0]))
                    .body("tier", equalTo(levelAndTier[1]));
        }
        refused(DISPATCHER, flooding.id, "escalate", raise, 422, "TOP_LEVEL_REACHED");
        assertThat(flooding.messageNames()).filteredOn("escalated"::equals).hasSize(3);
    }

    @Test
    void a_unit_comes_later_and_may_go_until_it_is_there() {
        var flooding = elsewhere();
        refused(DISPATCHER, flooding.id, "add-cooperator", unit(CIVIL), 409, "WRONG_STATE");
        flooding.dispatched(HOUSING);
        refused(DISPATCHER, flooding.id, "add-cooperator", unit("U-NOBODY"), 400, "VALIDATION_FAILED");
        for (var again = 0; again < 2; again++) {
            DISPATCHER
                    .postOnce("add-" + flooding.id, flooding.id, "add-cooperator", unit(CIVIL))
                    .statusCode(200);
        }
        DISPATCHER.read(flooding.id).body("tasks.unit", equalTo(List.of(HOUSING, CIVIL)));
        DISPATCHER
                .post(flooding.id, "add-cooperator", unit(CIVIL))
                .statusCode(400)
                .body("errors.code", hasItem("DUPLICATE_UNIT"));
        flooding.by(DISPATCHER, "drop-cooperator", task(flooding.taskId(CIVIL)))
                .awaitTask(CIVIL, "state", "WITHDRAWN")
                .by(DISPATCHER, "add-cooperator", unit(CIVIL))
                .tell(CIVIL, "signed")
                .tell(CIVIL, "arrived")
                .awaitTask(CIVIL, "state", "ARRIVED");
        refused(DISPATCHER, flooding.id, "drop-cooperator", task(flooding.taskId(CIVIL)), 422, "UNIT_HAS_ARRIVED");
        refused(
                DISPATCHER,
                flooding.id,
                "drop-cooperator",
                task(flooding.taskId(HOUSING)),
                422,
                "NOT_A_COOPERATING_TASK");
        assertThat(flooding.awaitMessage("task-withdrawn").json().get("reason").asText())
                .isEqualTo("DROPPED");
    }

    @Test
    void the_old_lead_answers_for_the_case_until_the_new_one_has_signed() {
        var flooding = elsewhere().dispatched(HOUSING).tell(HOUSING, "signed").awaitTask(HOUSING, "state", "SIGNED");
        flooding.by(LEADER, "change-lead", unit(URBAN));
        DISPATCHER.read(flooding.id).body("leadUnit", equalTo(HOUSING));
        refused(LEADER, flooding.id, "change-lead", unit(MARKET), 409, "LEAD_CHANGE_PENDING");
        flooding.tell(URBAN, "signed").awaitTask(URBAN, "role", "LEAD").awaitTask(HOUSING, "state", "WITHDRAWN");
        DISPATCHER.read(flooding.id).body("leadUnit", equalTo(URBAN));
        var changed = flooding.awaitMessage("lead-changed").json();
        assertThat(changed.get("oldTaskId").asText())
                .isEqualTo(flooding.taskId(HOUSING).toString());
        assertThat(changed.get("newTaskId").asText())
                .isEqualTo(flooding.taskId(URBAN).toString());
        assertThat(flooding.awaitMessage("task-withdrawn").json().get("reason").asText())
                .isEqualTo("LEAD_CHANGED");
    }

    @Test
    void a_change_of_the_lead_lapses_if_the_new_one_goes_before_it_signs() {
        var flooding = elsewhere().dispatched(HOUSING).by(LEADER, "change-lead", unit(URBAN));
        flooding.by(DISPATCHER, "drop-cooperator", task(flooding.taskId(URBAN)));
        DISPATCHER.read(flooding.id).body("leadUnit", equalTo(HOUSING));
        flooding.by(LEADER, "change-lead", unit(MARKET)).tell(MARKET, "signed").awaitTask(MARKET, "role", "LEAD");
        assertThat(flooding.messageNames()).filteredOn("lead-changed"::equals).hasSize(1);
    }

    @Test
    void who_may_not_have_the_new_matter_is_relieved_of_it_by_a_new_whistle() {
        var stall = newCase().about(STALL).report().accepted().dispatched(TOWN_HALL);
        var kitchen = "{\"matterCode\": \"%s\", \"note\": \"实为餐饮卫生\"%s}";
        refused(DISPATCHER, stall.id, "reclassify", kitchen.formatted(DIRTY_KITCHEN, ""), 422, "REROUTE_REQUIRED");
        refused(DISPATCHER, stall.id, "reclassify", kitchen.formatted(STALL, ""), 422, "NOTHING_CHANGES");
        var before = DISPATCHER.read(stall.id).extract().<String>path("handleDue");
        var whistle = ", \"whistle\": {\"lead\": \"%s\"}".formatted(MARKET);
        DISPATCHER
                .post(stall.id, "reclassify", kitchen.formatted(DIRTY_KITCHEN, whistle))
                .statusCode(200)
                .body("matterCode", equalTo(DIRTY_KITCHEN))
                .body("leadUnit", equalTo(MARKET))
                .body("handleDue", not(lessThan(before)))
                .body("state", equalTo("DISPATCHED"));
        stall.awaitTask(TOWN_HALL, "state", "WITHDRAWN");
        var reclassified = stall.awaitMessage("reclassified").json();
        assertThat(reclassified.get("matterCode").asText()).isEqualTo(DIRTY_KITCHEN);
        assertThat(stall.messageNames()).contains("lead-changed", "task-withdrawn");
    }

    @Test
    void another_matter_brings_the_lead_another_date() {
        var flooding = elsewhere().dispatched(HOUSING);
        var before = DISPATCHER.read(flooding.id).extract().<String>path("handleDue");
        var body = "{\"matterCode\": \"%s\", \"note\": \"实为餐饮卫生\"}".formatted(DIRTY_KITCHEN);
        DISPATCHER
                .post(flooding.id, "reclassify", body)
                .statusCode(200)
                .body("handleDue", lessThan(before))
                .body("leadUnit", equalTo(HOUSING));
        var after = DISPATCHER.read(flooding.id).extract().<String>path("handleDue");
        flooding.awaitTask(HOUSING, "handleDue", after);
        var told = flooding.awaitMessage("reclassified").json();
        assertThat(told.get("tasks").get(0).get("taskId").asText())
                .isEqualTo(flooding.taskId(HOUSING).toString());
    }

    @Test
    void lists_show_what_is_loud_high_waiting_or_tagged() {
        var waiting = newCase().from("LOUD", "MEDIUM", false).report().accepted();
        waiting.by(DISPATCHER, "dispatch", whistle("KEY", HOUSING));
        var hard = newCase().from("LOUD", "MEDIUM", false).report().accepted();
        hard.by(LEADER, "dispatch", whistle("HARD", HOUSING)).by(DISPATCHER, "tag", "{\"add\": [\"汛期\", \"民生实事\"]}");
        assertThat(found("level=HARD")).containsExactly(hard.id.toString());
        assertThat(found("tier=COUNTY")).containsExactly(hard.id.toString());
        assertThat(found("tag=汛期")).containsExactly(hard.id.toString());
        assertThat(found("pendingWhistle=true")).containsExactly(waiting.id.toString());
        hard.by(DISPATCHER, "tag", "{\"remove\": [\"汛期\"]}");
        assertThat(found("tag=汛期")).isEmpty();
        DISPATCHER.read(hard.id).body("tags", equalTo(List.of("民生实事")));
        assertThat(hard.messageNames()).filteredOn("tagged"::equals).hasSize(2);
    }

    @Test
    void a_town_helps_another() {
        var flooding = elsewhere().dispatched(HOUSING, TOWN_HALL);
        var helper = new Person(TestTokens.handler(TOWN_HALL).org("329901001"));
        helper.read(flooding.id).statusCode(200).body("tasks.unit", hasItem(TOWN_HALL));
        flooding.handled(TOWN_HALL).awaitFedBack(TOWN_HALL);
    }

    @ParameterizedTest(name = "{0} is not for a {1}")
    @CsvSource({
        "dispatch, worker",
        "request-whistle, leader",
        "approve-whistle, worker",
        "deny-whistle, worker",
        "escalate, worker",
        "add-cooperator, worker",
        "drop-cooperator, handler",
        "change-lead, handler",
        "reclassify, worker",
        "tag, handler"
    })
    void a_role_that_may_not_is_forbidden(String verb, String role) {
        var person = switch (role) {
            case "worker" -> WORKER;
            case "leader" -> LEADER;
            default -> new Person(TestTokens.handler(HOUSING));
        };
        refused(person, UUID.randomUUID(), verb, "{}", 403, "FORBIDDEN");
    }

    /** In a town without lists, where any unit may lead. */
    private LiveCase elsewhere() {
        return newCase().in(Person.OTHER_GRID).report().accepted();
    }

    private static void refused(Person person, UUID id, String verb, String body, int status, String code) {
        person.post(id, verb, body).statusCode(status).body("code", equalTo(code));
    }

    private static List<String> found(String filter) {
        return DISPATCHER
                .get("/cases?source=LOUD&" + filter)
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String whistle(String level, String lead) {
        return "{\"level\": \"%s\", \"lead\": \"%s\"}".formatted(level, lead);
    }

    private static String request(String level, String lead) {
        return "{\"level\": \"%s\", \"lead\": \"%s\", \"note\": \"请示\"}".formatted(level, lead);
    }

    private static String unit(String code) {
        return "{\"unit\": \"%s\", \"note\": \"现场需要\"}".formatted(code);
    }

    private static String task(UUID id) {
        return "{\"taskId\": \"%s\", \"note\": \"无需到场\"}".formatted(id);
    }

    private static String note() {
        return "{\"note\": \"已核实\"}";
    }
}
