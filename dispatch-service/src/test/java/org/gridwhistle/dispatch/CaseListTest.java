package org.gridwhistle.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.dispatch.LiveCase.DOG_WITHOUT_LEASH;
import static org.gridwhistle.dispatch.LiveCase.HOUSING;
import static org.gridwhistle.dispatch.LiveCase.STALL;
import static org.gridwhistle.dispatch.LiveCase.TOWN_HALL;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.gridwhistle.dispatch.Person.NEIGHBOUR;
import static org.gridwhistle.dispatch.Person.WORKER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CaseListTest extends ComponentTest {

    @Test
    void a_list_shows_what_the_answer_to_a_command_showed() {
        var stall =
                newCase().about(STALL).from("LIST-1", "MEDIUM", false).report().accepted();
        var answered = DISPATCHER
                .post(stall.id, "dispatch", "{\"lead\": \"%s\"}".formatted(TOWN_HALL))
                .extract()
                .jsonPath()
                .getMap("");
        var listed = DISPATCHER
                .get("/cases?source=LIST-1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .extract()
                .jsonPath()
                .getMap("items[0]");
        assertThat(listed).isEqualTo(answered);
    }

    @Test
    void each_filter_restricts() {
        var stall =
                newCase().about(STALL).from("LIST-2", "MEDIUM", false).report().accepted();
        stall.dispatched(TOWN_HALL, LiveCase.CIVIL);
        var dog = newCase()
                .about(DOG_WITHOUT_LEASH)
                .in(Person.OTHER_GRID)
                .from("LIST-2", "MEDIUM", false)
                .report();
        var both = List.of(dog.id.toString(), stall.id.toString());
        assertThat(ids("")).isEqualTo(both);
        assertThat(ids("&state=DISPATCHED,CLOSED")).containsExactly(stall.id.toString());
        assertThat(ids("&org=329901")).isEqualTo(both);
        assertThat(ids("&org=329901002")).containsExactly(dog.id.toString());
        assertThat(ids("&grid=前进花园003")).containsExactly(stall.id.toString());
        assertThat(ids("&grid=" + Person.OTHER_GRID)).containsExactly(dog.id.toString());
        assertThat(ids("&matter=" + STALL)).containsExactly(stall.id.toString());
        assertThat(ids("&unit=" + LiveCase.CIVIL)).containsExactly(stall.id.toString());
        assertThat(ids("&from=2026-07-10T08:12:03+08:00")).isEqualTo(both);
        assertThat(ids("&to=2026-07-10T00:12:03Z")).isEmpty();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        var all = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            all.addFirst(newCase().from("LIST-3", "MEDIUM", false).report().id.toString());
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = DISPATCHER.get("/cases?source=LIST-3&limit=2&cursor=" + cursor);
            seen.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("nextCursor");
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void everybody_sees_what_is_his() {
        var stall =
                newCase().about(STALL).from("LIST-4", "MEDIUM", false).report().accepted();
        stall.dispatched(TOWN_HALL);
        var townHall = new Person(TestTokens.handler(TOWN_HALL));
        var housing = new Person(TestTokens.unitHead(HOUSING));
        for (var person : List.of(WORKER, townHall, new Person(TestTokens.analyst()), new Person(TestTokens.admin()))) {
            person.get("/cases?source=LIST-4").body("items", hasSize(1));
            person.read(stall.id).statusCode(200).body("description", notNullValue());
        }
        for (var person :
                List.of(NEIGHBOUR, housing, new Person(TestTokens.dispatcher().org("329902")))) {
            person.get("/cases?source=LIST-4").statusCode(200).body("items", hasSize(0));
            person.read(stall.id).statusCode(403).body("code", equalTo("OUTSIDE_YOUR_AREA"));
        }
        new Person(TestTokens.upstreamApp()).get("/cases").statusCode(403);
        new Person(TestTokens.upstreamApp()).read(stall.id).statusCode(403);
        NEIGHBOUR.get("/cases").body("items.gridCode", everyItem(equalTo(Person.OTHER_GRID)));
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        DISPATCHER.get("/cases?state=SLEEPING").statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        DISPATCHER.get("/cases?from=yesterday").statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        DISPATCHER.get("/cases?limit=0").statusCode(400);
        DISPATCHER.get("/cases?limit=1001").statusCode(400);
        DISPATCHER.get("/cases?cursor=nonsense").statusCode(400).body("code", equalTo("BAD_CURSOR"));
        DISPATCHER.read(UUID.randomUUID()).statusCode(404);
    }

    private static List<String> ids(String query) {
        return DISPATCHER
                .get("/cases?source=LIST-2" + query)
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
