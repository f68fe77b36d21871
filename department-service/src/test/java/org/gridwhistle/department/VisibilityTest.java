package org.gridwhistle.department;

import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.gridwhistle.department.UnitDesk.DISPATCHER;
import static org.gridwhistle.department.UnitDesk.GRID_WORKER;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.HEAD;
import static org.gridwhistle.department.UnitDesk.LEADER;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.equalTo;

/** Who may see and who may act. */
@QuarkusTest
@WithTestResource(StackResource.class)
class VisibilityTest {

    private static final UUID UNKNOWN = UUID.fromString("01900000-0000-7000-8000-000000000000");
    private static final UnitDesk NEIGHBOURS_DISPATCHER =
            new UnitDesk(TestTokens.dispatcher().org("329902"));
    private static final UnitDesk TOWNS_LEADER =
            new UnitDesk(TestTokens.centreLeader().org("329901001"));
    private static final UnitDesk NEIGHBOURS_WORKER = new UnitDesk(TestTokens.gridWorker("329901001001004"));
    private static final UnitDesk ANALYST = new UnitDesk(TestTokens.analyst());

    TopicProbe probe;
    private UUID task;

    @BeforeEach
    void oneTask() {
        City.publish(probe);
        task = new Centre(probe).lead(UNIT).dispatch().task(0);
    }

    @Test
    void without_a_token_nobody_sees_or_does_anything() {
        RestAssured.get("/api/v1/tasks/{id}", task).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        RestAssured.get("/api/v1/units/{unit}/tasks", UNIT).then().statusCode(401);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/tasks/{id}/sign", task)
                .then()
                .statusCode(401);
        new UnitDesk(TestTokens.handler(UNIT).expired()).read(task).statusCode(401);
    }

    @Test
    void the_units_own_people_see_it_and_another_units_do_not() {
        HANDLER.read(task).statusCode(200);
        HEAD.read(task).statusCode(200);
        OTHER_HANDLER.read(task).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void the_centres_above_the_grid_see_it_and_a_neighbours_does_not() {
        DISPATCHER.read(task).statusCode(200);
        LEADER.read(task).statusCode(200);
        TOWNS_LEADER.read(task).statusCode(200);
        NEIGHBOURS_DISPATCHER.read(task).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
    }

    @Test
    void the_worker_of_the_grid_sees_who_came_and_a_neighbour_does_not() {
        GRID_WORKER.read(task).statusCode(200);
        NEIGHBOURS_WORKER.read(task).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        GRID_WORKER.get("/units/{unit}/tasks", UNIT).statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @CsvSource({"confirm-arrival", "dispute-arrival"})
    void only_the_worker_of_the_grid_countersigns(String verb) {
        var body = "{\"reason\": \"现场未见到人\"}";
        HANDLER.arrive(task).statusCode(200);
        HANDLER.post(task, verb, verb.startsWith("dispute") ? body : "{}")
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        NEIGHBOURS_WORKER
                .post(task, verb, verb.startsWith("dispute") ? body : "{}")
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_YOUR_AREA"));
        GRID_WORKER.post(task, verb, verb.startsWith("dispute") ? body : "{}").statusCode(200);
    }

    @Test
    void other_roles_see_no_tasks() {
        ANALYST.read(task).statusCode(403).body("code", equalTo("FORBIDDEN"));
        ANALYST.get("/units/{unit}/tasks", UNIT).statusCode(403);
    }

    @Test
    void a_queue_is_seen_by_its_unit_and_by_the_centres_it_serves() {
        HANDLER.get("/units/{unit}/tasks", UNIT).statusCode(200);
        HEAD.get("/units/{unit}/tasks/counts", UNIT).statusCode(200);
        DISPATCHER.get("/units/{unit}/tasks", UNIT).statusCode(200);
        TOWNS_LEADER.get("/units/{unit}/tasks", UNIT).statusCode(200);
        OTHER_HANDLER.get("/units/{unit}/tasks", UNIT).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        NEIGHBOURS_DISPATCHER.get("/units/{unit}/tasks", UNIT).statusCode(403);
        TOWNS_LEADER.get("/units/{unit}/tasks/counts", "U-FAR").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign",
                "arrive",
                "findings",
                "feedback",
                "return",
                "contact",
                "depart",
                "complete-stage",
                "plan-stages",
                "note-progress",
                "rate-whistle",
                "transfer",
                "request-extension",
                "request-suspension"
            })
    void only_the_units_own_people_act(String verb) {
        var body = switch (verb) {
            case "arrive" -> UnitDesk.THERE;
            case "findings" -> UnitDesk.FOUND_TRUE;
            case "feedback" -> UnitDesk.DONE;
            case "return" -> UnitDesk.NOT_OURS;
            case "contact" -> "{\"outcome\": \"REACHED\"}";
            case "complete-stage" -> UnitDesk.CONTAINED;
            case "plan-stages" ->
                "{\"stages\": [{\"code\": \"CONTAIN\", \"due\": \"%s\"}]}".formatted(Scene.inHours(1));
            case "note-progress" -> "{\"text\": \"墙体含水率下降\"}";
            case "rate-whistle" -> UnitDesk.RATING;
            case "transfer" -> UnitDesk.TO_ANOTHER;
            case "request-extension" -> UnitDesk.moreTime(20);
            case "request-suspension" -> UnitDesk.standstill(24);
            default -> "{}";
        };
        OTHER_HANDLER.post(task, verb, body).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        DISPATCHER.post(task, verb, body).statusCode(403).body("code", equalTo("FORBIDDEN"));
        LEADER.post(task, verb, body).statusCode(403).body("code", equalTo("FORBIDDEN"));
        HANDLER.read(task).body("version", equalTo(1));
    }

    @Test
    void what_is_not_there_is_not_found() {
        HANDLER.read(UNKNOWN).statusCode(404).body("code", equalTo("NOT_FOUND"));
        HANDLER.sign(UNKNOWN).statusCode(404).body("code", equalTo("NOT_FOUND"));
        HANDLER.get("/tasks/not-an-id").statusCode(404);
        DISPATCHER.get("/units/{unit}/tasks", "U-NOBODY").statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
