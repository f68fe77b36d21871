package org.gridwhistle.dispatch.reference;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.chassis.testing.TopicProbe;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Kinds;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReferenceImportTest {

    private static final String TOPIC = "grid.reference";
    private static final String TYPE = "grid.reference.upserted.v1";
    private static final String ADMIN = TestTokens.admin().token();
    private static final String SOURCES = "code,name,channel,trust,straightThrough\n";

    TopicProbe probe;

    @BeforeEach
    void theSmallCity() {
        Kinds.ALL.stream()
                .map(Kind::name)
                .forEach(kind -> put(kind, SmallCity.csv(kind)).statusCode(200));
    }

    @Test
    @DisplayName("A whole city comes in, is published by the contract, and can be read")
    void cityComesIn() {
        put("units", SmallCity.csv("units")).body("received", equalTo(10));

        get("units/329901-HOUSING")
                .statusCode(200)
                .body("body.name", equalTo("东岸县住房和城乡建设局"))
                .body("deleted", equalTo(false))
                .body("effectiveFrom", notNullValue());
        var told = probe.awaitOne(TOPIC, TYPE, "units/329901-HOUSING");
        assertThat(told.key()).isEqualTo("units/329901-HOUSING");
        assertThat(told.json().at("/body/line").textValue()).isEqualTo("HOUSING");
    }

    @Test
    @DisplayName("Every message keeps the published schema")
    void messagesKeepTheSchema() {
        for (var kind : Kinds.ALL) {
            var sent = probe.await(TOPIC, 1, found -> found.key().startsWith(kind.name() + "/"));

            assertThat(sent)
                    .allSatisfy(message -> assertThat(Contracts.violations(TYPE, message.data()))
                            .isEmpty());
        }
    }

    @Test
    @DisplayName("The same file again changes nothing and publishes nothing; one changed line makes one version")
    void versions() {
        put("sources", SOURCES + "V_1,一,APP,LOW,false\nV_2,二,APP,LOW,false\n").body("created", equalTo(2));

        put("sources", SOURCES + "V_1,一,APP,LOW,false\nV_2,二,APP,LOW,false\n")
                .body("received", equalTo(2))
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2));
        put("sources?effectiveFrom=2026-02-01", SOURCES + "V_1,一,APP,LOW,false\nV_2,二,APP,MEDIUM,false\n")
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));

        get("sources/V_1").body("version", equalTo(1));
        get("sources/V_2")
                .body("version", equalTo(2))
                .body("effectiveFrom", equalTo("2026-02-01"))
                .body("body.trust", equalTo("MEDIUM"));
        get("sources/V_2?version=1").body("body.trust", equalTo("LOW"));
        get("sources/V_2?version=3").statusCode(404).body("code", equalTo("NOT_FOUND"));
        probe.await(TOPIC, 2, found -> found.key().equals("sources/V_2"));
        assertThat(probe.all(TOPIC))
                .filteredOn(found -> found.key().startsWith("sources/V_"))
                .extracting(ReceivedRecord::key)
                .containsExactlyInAnyOrder("sources/V_1", "sources/V_2", "sources/V_2");
    }

    @Test
    @DisplayName("JSON and CSV of the same record are the same record")
    void json() {
        put("sources", SOURCES + "J_1,一,APP,LOW,true\n");

        given().auth()
                .oauth2(ADMIN)
                .contentType("application/json")
                .body("""
                        [{"code": "J_1", "name": "一", "channel": "APP", "trust": "LOW", "straightThrough": true}]
                        """)
                .put("/api/v1/reference/sources")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @Test
    @DisplayName("With replace, what did not come is deleted, told as such, and may come back")
    void replace() {
        put("calendars", SmallCity.csv("calendars"));
        var other = SmallCity.csv("calendars").replace("3299-2026", "OTHER");

        put("calendars?replace=true", other).body("created", equalTo(1)).body("deleted", equalTo(1));

        get("calendars/3299-2026").statusCode(404);
        get("calendars/3299-2026?version=2").body("deleted", equalTo(true));
        get("calendars").body("items.code", containsInAnyOrder("OTHER"));
        probe.await(
                TOPIC,
                1,
                found -> found.key().equals("calendars/3299-2026")
                        && found.json().get("deleted").booleanValue());

        put("calendars?replace=true", SmallCity.csv("calendars"))
                .body("created", equalTo(0))
                .body("changed", equalTo(1))
                .body("deleted", equalTo(1));
        get("calendars/3299-2026").body("version", equalTo(3));
    }

    @Test
    @DisplayName("What other records name cannot be deleted, and nothing is")
    void stillInUse() {
        var without = SmallCity.csv("units").replaceAll("329901-HOUSING.*\n", "");

        put("units?replace=true", without)
                .statusCode(400)
                .body("code", equalTo("REFERENCE_INVALID"))
                .body("errors.field", hasSize(1))
                .body("errors[0].field", equalTo("329901-HOUSING"))
                .body("errors[0].code", equalTo("STILL_IN_USE"));

        get("units/329901-HOUSING").statusCode(200).body("deleted", equalTo(false));
    }

    @Test
    @DisplayName("One bad line refuses the whole file, and every bad line is told")
    void badLines() {
        put("units", """
                code,name,shortName,level,area,line,kind,active
                GOOD,好,,COUNTY,329901,HOUSING,DEPARTMENT,true
                BAD-1,坏,,COUNTY,329999,NO_LINE,DEPARTMENT,true
                BAD-2,坏,,COUNTY,329901,HOUSING,OFFICE,true
                """)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("REFERENCE_INVALID"))
                .body("detail", equalTo("共 3 处错误,以下列出 3 处;改正后请整份重新提交"))
                .body("errors.field", containsInAnyOrder("line 3.area", "line 3.line", "line 4.kind"))
                .body("errors.find { it.field == 'line 3.area' }.message", equalTo("areas 中没有 329999"));

        get("units/GOOD").statusCode(404);
    }

    @Test
    @DisplayName("Records may refer to others of the same file, but not to those that it deletes")
    void withinTheFile() {
        put("areas", "code,name,level,parent\n329903,新县,COUNTY,3299\n329903001,新镇,TOWN,329903\n")
                .statusCode(200)
                .body("created", equalTo(2));

        put("areas?replace=true", "code,name,level,parent\n329903001,新镇,TOWN,329903\n")
                .statusCode(400)
                .body("errors[0].field", equalTo("line 2.parent"))
                .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    }

    @Test
    @DisplayName("Lists come in pages, in the order of their codes, all or those below a record")
    void pages() {
        var first = get("units?limit=4").body("items", hasSize(4)).extract().<String>path("nextCursor");
        var second =
                get("units?limit=4&cursor=" + first).body("items", hasSize(4)).extract();

        get("units?limit=4&cursor=" + second.path("nextCursor"))
                .body("items", hasSize(2))
                .body("nextCursor", nullValue());
        get("units?parent=329901001001")
                .body("items.code", containsInAnyOrder("329901001001-VILLAGE", "329901001001-PROPERTY"));
        get("units?cursor=%00").statusCode(400).body("code", equalTo("BAD_CURSOR"));
        get("units?limit=0").statusCode(400).body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    @DisplayName("Only an admin may import; anybody signed in may read; nobody else may")
    void rights() {
        given().auth()
                .oauth2(TestTokens.dispatcher().token())
                .contentType("text/csv")
                .body(SOURCES)
                .put("/api/v1/reference/sources")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        given().contentType("text/csv")
                .body(SOURCES)
                .put("/api/v1/reference/sources")
                .then()
                .statusCode(401);
        given().get("/api/v1/reference/sources").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        given().auth()
                .oauth2(TestTokens.handler("329901-HOUSING").token())
                .get("/api/v1/reference/sources")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("What cannot be taken is refused with its reason")
    void refusals() {
        given().auth()
                .oauth2(ADMIN)
                .contentType("text/plain")
                .body(SOURCES)
                .put("/api/v1/reference/sources")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        put("colours", SOURCES).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get("colours").statusCode(404);
        put("sources?effectiveFrom=tomorrow", SOURCES).statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        put("sources?effectiveFrom=2999-01-01", SOURCES).statusCode(400).body("code", equalTo("BAD_PARAMETER"));
        given().auth()
                .oauth2(ADMIN)
                .contentType("application/json")
                .body("[{]")
                .put("/api/v1/reference/sources")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    @DisplayName("Two files of one kind at the same moment are taken one after the other")
    void atTheSameMoment() {
        var one = microGrids("甲");
        var other = microGrids("乙");

        var answers = Stream.of(one, other)
                .map(file -> CompletableFuture.supplyAsync(
                        () -> put("micro-grids", file).statusCode(200).extract()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(answer -> answer.<Integer>path("created"), answer -> answer.<Integer>path("changed"))
                .containsExactlyInAnyOrder(tuple(90, 0), tuple(0, 90));
        get("micro-grids/32990100100100310").body("version", equalTo(2));
        var told = probe.await(TOPIC, 180, found -> found.key().matches("micro-grids/329901001001003[1-9]\\d"));
        assertThat(told.stream().collect(groupingBy(ReceivedRecord::key)).values())
                .allSatisfy(versions -> assertThat(versions)
                        .extracting(version -> version.json().get("version").intValue())
                        .containsExactly(1, 2));
    }

    private static String microGrids(String label) {
        return IntStream.range(10, 100)
                .mapToObj(i -> "329901001001003" + i + "," + label + i + ",329901001001003,60")
                .collect(joining("\n", "code,label,grid,households\n", "\n"));
    }

    private static ValidatableResponse put(String kind, String csv) {
        return given().auth()
                .oauth2(ADMIN)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put("/api/v1/reference/" + kind)
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth()
                .oauth2(ADMIN)
                .urlEncodingEnabled(false)
                .get("/api/v1/reference/" + path)
                .then();
    }
}
