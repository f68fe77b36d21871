package org.gridwhistle.dispatch;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.kind.Kinds;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;

import org.junit.jupiter.api.BeforeEach;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** A running service that knows the small city. */
abstract class ComponentTest {

    TopicProbe probe;

    @Inject
    ReferenceSnapshot reference;

    @BeforeEach
    void theServiceKnowsTheSmallCity() {
        if (!isKnown()) {
            Kinds.ALL.forEach(kind -> given().auth()
                    .oauth2(TestTokens.admin().token())
                    .contentType("text/csv; charset=UTF-8")
                    .body(SmallCity.csv(kind.name()))
                    .put("/api/v1/reference/" + kind.name())
                    .then()
                    .statusCode(200));
            await().until(this::isKnown);
        }
    }

    LiveCase newCase() {
        return new LiveCase(probe);
    }

    private boolean isKnown() {
        var city = reference.get();
        return city.matter(LiveCase.DOG_WITHOUT_LEASH).isPresent()
                && city.grid(Person.OTHER_GRID).isPresent()
                && city.unit(LiveCase.TOWN_HALL).isPresent()
                && !city.authorityLines(Person.GRID, LiveCase.STALL).isEmpty()
                && !city.authorityLines(Person.GRID, LiveCase.FLOODING).isEmpty();
    }
}
