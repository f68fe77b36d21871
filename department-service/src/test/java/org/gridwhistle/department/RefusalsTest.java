package org.gridwhistle.department;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.department.task.TaskProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.DONE;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.NOT_OURS;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.THERE;
import static org.gridwhistle.department.UnitDesk.UNIT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

/** Every refusal that people can meet, by its code, in both languages. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RefusalsTest {

    private static final String HAN = "(?s).*\\p{IsHan}.*";

    TopicProbe probe;

    @BeforeEach
    void city() {
        City.publish(probe);
    }

    /** One wish a refusal. */
    enum Wish {
        WRONG_STATE(409, "feedback", DONE),
        PEOPLE_REQUIRED(422, "arrive", THERE.replaceFirst("\"people\".*]", "\"people\": []")),
        ARRIVAL_IN_THE_FUTURE(422, "arrive", arrivedAt(OffsetDateTime.now().plusHours(1))),
        ARRIVAL_BEFORE_ASSIGNMENT(422, "arrive", arrivedAt(OffsetDateTime.now().minusHours(1))),
        PLACE_REQUIRED(422, "arrive", "{\"mode\": \"ON_SITE\", \"people\": [\"陈建国\"]}"),
        TOO_FAR_FROM_THE_PLACE(422, "arrive", THERE.replace("32.5301", "32.54")),
        REMOTE_NOT_ALLOWED(422, "arrive", "{\"mode\": \"REMOTE\", \"people\": [\"陈建国\"]}"),
        FOUND_NOT_YOURS(422, "feedback", DONE) {
            @Override
            void before(UUID task) {
                handling(task, "NOT_OURS");
            }
        },
        TEXT_TOO_SHORT(422, "feedback", "{\"resultCode\": \"RESOLVED\", \"text\": \"办好了\"}") {
            @Override
            void before(UUID task) {
                handling(task, "TRUE");
            }
        },
        PHOTO_REQUIRED(422, "feedback", DONE.replaceFirst("(?s),\\s*\"evidence\".*]", "")) {
            @Override
            void before(UUID task) {
                handling(task, "TRUE");
            }

            @Override
            void caseSays(ObjectNode told) {
                told.put("evidence", "PHOTO");
            }
        },
        BEFORE_AND_AFTER_REQUIRED(422, "feedback", DONE.replace("AFTER", "OTHER")) {
            @Override
            void before(UUID task) {
                handling(task, "TRUE");
            }
        },
        RETURN_WINDOW_CLOSED(422, "return", NOT_OURS) {
            @Override
            void taskSays(ObjectNode told) {
                told.put("returnUntil", OffsetDateTime.now().minusSeconds(1).toString());
            }
        },
        RETURN_LIMIT_REACHED(422, "return", NOT_OURS),
        PROPOSED_UNIT_REQUIRED(422, "return", NOT_OURS.replaceFirst(", \"proposedUnit\": \"U-SW\"", "")),
        PROPOSED_UNIT_IS_YOURS(422, "return", NOT_OURS.replace(OTHER_UNIT, UNIT)),
        PROPOSED_UNIT_UNKNOWN(422, "return", NOT_OURS.replace(OTHER_UNIT, "U-XX"));

        private final int status;
        private final String verb;
        private final String body;

        Wish(int status, String verb, String body) {
            this.status = status;
            this.verb = verb;
            this.body = body;
        }

        void caseSays(ObjectNode told) {}

        void taskSays(ObjectNode told) {}

        void before(UUID task) {}

        private static void handling(UUID task, String findings) {
            HANDLER.arrive(task).statusCode(200);
            HANDLER.post(task, "findings", "{\"code\": \"%s\"}".formatted(findings))
                    .statusCode(200);
        }

        private static String arrivedAt(OffsetDateTime time) {
            return THERE.replaceFirst("\\{", "{\"arrivedAt\": \"%s\", ".formatted(time));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "RETURN_LIMIT_REACHED", mode = EnumSource.Mode.EXCLUDE)
    void it_is_refused_by_its_code_in_both_languages_and_nothing_changes(Wish wish) {
        Consumer<ObjectNode> caseSays = wish::caseSays;
        var task = new Centre(probe)
                .saying(caseSays)
                .task(UNIT, "LEAD", wish::taskSays)
                .dispatch()
                .task(0);
        wish.before(task);
        var before = HANDLER.read(task).extract().<Integer>path("version");
        isRefused(wish, task);
        HANDLER.read(task).body("version", equalTo(before));
    }

    @Test
    void a_third_return_is_refused_whichever_of_the_cases_units_asks() {
        var centre = new Centre(probe).lead(UNIT).cooperating(OTHER_UNIT).dispatch();
        for (var version : new int[] {3, 5}) {
            HANDLER.post(centre.task(0), "return", NOT_OURS).statusCode(200);
            centre.send(centre.decisionMessage(0, "DENIED"));
            probe.await(
                    Centre.TASKS,
                    1,
                    told -> told.type().equals("grid.task.return-denied.v1")
                            && told.subject().equals(centre.caseId().toString())
                            && told.json().get("version").asInt() == version);
        }
        isRefused(Wish.RETURN_LIMIT_REACHED, centre.task(0));
    }

    @Test
    void every_refusal_is_shown_here() {
        assertThat(Arrays.stream(Wish.values()).map(Wish::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TaskProblem.values())
                        .map(TaskProblem::name)
                        .toList());
    }

    @Test
    void what_is_missing_or_unreadable_is_named_by_its_field() {
        var task = new Centre(probe).lead(UNIT).dispatch().task(0);
        HANDLER.post(task, "arrive", "{\"people\": [\"陈建国\"], \"place\": {\"lat\": 99, \"lon\": 1}}")
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.field", contains("mode", "place.lat"))
                .body("errors.code", contains("REQUIRED", "OUT_OF_RANGE"));
        HANDLER.post(task, "return", NOT_OURS.replace("NOT_OUR_DUTY", "NO_TIME"))
                .statusCode(400)
                .body("errors.field", contains("reasonCode"))
                .body("errors.code", contains("MALFORMED"));
        HANDLER.post(task, "findings", "{").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        HANDLER.post(
                        task,
                        "feedback",
                        "{\"resultCode\": \"RESOLVED\", \"text\": \" \", \"evidence\": [{\"kind\": \"AFTER\"}]}")
                .statusCode(400)
                .body("errors.field", contains("evidence[0].ref", "text"));
        HANDLER.request()
                .contentType(ContentType.JSON)
                .post("/api/v1/tasks/{id}/arrive", task)
                .then()
                .statusCode(400);
    }

    private static void isRefused(Wish wish, UUID task) {
        answer(wish, task, "zh-CN")
                .statusCode(wish.status)
                .contentType("application/problem+json")
                .body("code", equalTo(wish.name()))
                .body("status", equalTo(wish.status))
                .body("title", matchesPattern(HAN))
                .body("detail", matchesPattern(HAN))
                .body("instance", matchesPattern("urn:uuid:.+"));
        answer(wish, task, "en")
                .statusCode(wish.status)
                .body("code", equalTo(wish.name()))
                .body("title", not(matchesPattern(HAN)))
                .body("detail", not(matchesPattern(HAN)));
    }

    private static ValidatableResponse answer(Wish wish, UUID task, String language) {
        return HANDLER.request()
                .contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(wish.body)
                .post("/api/v1/tasks/{id}/{verb}", task, wish.verb)
                .then();
    }
}
