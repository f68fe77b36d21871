package org.gridwhistle.department;

import java.util.Arrays;
import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.department.task.TaskProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.UnitDesk.HANDLER;
import static org.gridwhistle.department.UnitDesk.NOT_OURS;
import static org.gridwhistle.department.UnitDesk.OTHER_HANDLER;
import static org.gridwhistle.department.UnitDesk.OTHER_UNIT;
import static org.gridwhistle.department.UnitDesk.TO_ANOTHER;
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

    @ParameterizedTest
    @EnumSource
    void it_is_refused_by_its_code_in_both_languages_and_nothing_changes(RefusedWish wish) {
        var task = wish.scene.task(new Centre(probe));
        var before = HANDLER.read(task).extract().<Integer>path("version");
        isRefused(wish, task);
        HANDLER.read(task).body("version", equalTo(before));
    }

    @Test
    void a_third_return_is_refused_whichever_of_the_cases_units_asks() {
        var centre = RefusedWish.RETURN_LIMIT_REACHED.scene.play(new Centre(probe));
        centre.cooperating(OTHER_UNIT).dispatch();
        OTHER_HANDLER
                .post(centre.task(1), "transfer", TO_ANOTHER.replace(OTHER_UNIT, UNIT))
                .statusCode(422)
                .body("code", equalTo("RETURN_LIMIT_REACHED"));
    }

    @Test
    void every_refusal_is_shown_here() {
        assertThat(Arrays.stream(RefusedWish.values()).map(RefusedWish::name))
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

    private static void isRefused(RefusedWish wish, UUID task) {
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

    private static ValidatableResponse answer(RefusedWish wish, UUID task, String language) {
        return wish.desk
                .request()
                .contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(wish.body)
                .post("/api/v1/tasks/{id}/{verb}", task, wish.verb)
                .then();
    }
}
