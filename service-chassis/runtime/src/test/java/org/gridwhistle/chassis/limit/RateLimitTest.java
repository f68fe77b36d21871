package org.gridwhistle.chassis.limit;

import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;

/** The period is a day, so that no bucket fills up while a test runs. */
@QuarkusTest
@TestProfile(RateLimitTest.Three.class)
@WithTestResource(StackResource.class)
class RateLimitTest {

    /** Seconds. */
    private static final int DAY = 86_400;

    public static final class Three implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gridwhistle.rate-limit.client.calls", "3",
                    "gridwhistle.rate-limit.client.period", "P1D",
                    "gridwhistle.rate-limit.anonymous.calls", "2",
                    "gridwhistle.rate-limit.anonymous.period", "P1D");
        }
    }

    @Test
    void who_calls_too_often_is_told_when_to_call_again_and_costs_nobody_else_a_call() {
        for (var call = 0; call < 3; call++) {
            call("busy").statusCode(200);
        }
        call("busy")
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(DAY / 4), lessThanOrEqualTo(DAY / 3)))
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_REQUESTS"), "detail", matchesPattern("请在 28\\d{3} 秒后再试"));
        call("other").statusCode(200);
    }

    /** An unverified token names nobody, so it can neither empty another's bucket nor fill its bearer's. */
    @Test
    void strangers_share_the_bucket_of_their_address_whoever_they_say_they_are() {
        for (var call = 0; call < 2; call++) {
            knock("forged-" + call).statusCode(200);
        }
        knock("forged-again").statusCode(429);
        knock(TestTokens.of("admin", "honest").token()).statusCode(200);
    }

    private static ValidatableResponse knock(String token) {
        return given().auth().oauth2(token).get("/api/v1/open-door").then();
    }

    private static ValidatableResponse call(String subject) {
        var token = TestTokens.of("admin", subject).token();
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("amount", 1, "why", "to try"))
                .post("/api/v1/counters/{id}/add", UUID.randomUUID())
                .then();
    }
}
