package org.gridwhistle.chassis.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The log of what people do, seen over HTTP, and what becomes of it when somebody lays hands on the table. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AuditTest {

    Stack stack;

    @Inject
    AnchorJob anchors;

    @Inject
    TraceReader traces;

    @Inject
    ObjectMapper json;

    private final UUID chain = Ids.next();

    @BeforeEach
    void three_deeds_are_done_and_sealed() {
        add(10, "first");
        add(20, "second");
        add(70, "third");
        seal();
    }

    @AfterEach
    void the_log_begins_anew() throws SQLException {
        tamper("truncate audit_entry, audit_anchor");
    }

    @Test
    void an_entry_tells_who_did_what_from_where_and_what_it_changed() throws Exception {
        var entry = json.readTree(export().lines().toList().get(1));
        assertThat(entry.at("/aggregateId").asText()).isEqualTo(chain.toString());
        assertThat(entry.at("/seq").asLong()).isEqualTo(2);
        assertThat(entry.at("/command").asText()).isEqualTo("Add");
        assertThat(entry.at("/area").asText()).isEqualTo("3299");
        assertThat(entry.at("/actor/id").asText()).isEqualTo("admin");
        assertThat(entry.at("/actor/role").asText()).isEqualTo("admin");
        assertThat(entry.at("/actor/org").asText()).isEqualTo("3299");
        assertThat(entry.at("/origin/address").asText()).isEqualTo("127.0.0.1");
        assertThat(entry.at("/origin/userAgent").asText()).isEqualTo("desk/1.0");
        assertThat(entry.at("/idempotencyKey").asText()).isEqualTo("second" + chain);
        assertThat(entry.at("/traceId").asText()).hasSize(32);
        assertThat(entry.at("/change/fields/0")).isEqualTo(field("value", "10", "30"));
    }

    @Test
    void an_untouched_log_is_verified() {
        verification()
                .body("verified", equalTo(true))
                .body("entries", equalTo(3))
                .body("chains", equalTo(1))
                .body("anchors", equalTo(1))
                .body("unanchored", equalTo(0))
                .body("firstBroken", nullValue());
    }

    @Test
    void what_was_refused_repeated_or_done_by_the_system_itself_is_not_in_it() {
        given().spec(desk("k-refused"))
                .body(amount(99))
                .post("/api/v1/counters/{id}/add", chain)
                .then()
                .statusCode(409);
        add(70, "third");
        assertThat(export().lines()).hasSize(3);
    }

    @Test
    void what_was_added_since_the_last_anchor_waits_for_the_next() {
        add(-1, "fourth");
        verification()
                .body("verified", equalTo(true))
                .body("unanchored", equalTo(1))
                .body("anchors", equalTo(1));
        seal();
        seal();
        verification()
                .body("verified", equalTo(true))
                .body("unanchored", equalTo(0))
                .body("anchors", equalTo(2));
    }

    @ParameterizedTest(name = "{0} is found as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a changed doer       | update audit_entry set actor_id = 'nobody' where seq = 2                     | ENTRY_CHANGED          | 2
            a changed time       | update audit_entry set at = at - interval '1 hour' where seq = 1             | ENTRY_CHANGED          | 1
            a changed field      | update audit_entry set change = replace(change, '30', '31') where seq = 2    | ENTRY_CHANGED          | 2
            a deleted entry      | delete from audit_entry where seq = 2                                        | ENTRIES_MISSING        | 3
            a deleted beginning  | delete from audit_entry where seq = 1                                        | ENTRIES_MISSING        | 2
            a deleted tail       | delete from audit_entry where seq = 3                                        | SEALED_ENTRIES_MISSING | 1
            a deleted chain      | delete from audit_entry                                                      | SEALED_ENTRIES_MISSING | 1
            another order        | update audit_entry set seq = case seq when 2 then 13 else 12 end where seq > 1; update audit_entry set seq = seq - 10 where seq > 10 | ENTRY_CHANGED | 2
            a closed gap         | delete from audit_entry where seq = 2; update audit_entry set seq = 2 where seq = 3 | ENTRY_CHANGED    | 2
            a changed anchor     | update audit_anchor set entries = 2                                          | ANCHOR_BROKEN          | 1
            """)
    void whoever_lays_hands_on_the_log_is_found(String what, String sql, String kind, int place) throws SQLException {
        tamper(sql);
        verification()
                .body("verified", equalTo(false))
                .body("firstBroken.kind", equalTo(kind))
                .body("firstBroken.place", equalTo(place));
    }

    @Test
    void a_chain_that_was_reckoned_anew_after_a_change_does_not_fit_its_anchor() throws SQLException {
        var entries = chainOf(chain);
        tamper("delete from audit_entry where seq = 3");
        add(-1, "forged");
        assertThat(chainOf(chain)).hasSameSizeAs(entries);
        assertThat(traces.of(chain).await().atMost(Duration.ofSeconds(5)).verified())
                .isTrue();
        verification().body("firstBroken.kind", equalTo("SEALED_ENTRIES_MISSING"));
    }

    @Test
    void the_database_itself_lets_the_log_only_grow() throws SQLException {
        try (var connection = stack.servers().databases().connect(stack.database());
                var statement = connection.createStatement()) {
            for (var sql : new String[] {
                "delete from audit_entry", "update audit_anchor set at = now()", "truncate audit_entry"
            }) {
                assertThat(catchThrowable(() -> statement.execute(sql))).hasMessageContaining("only grows");
            }
        }
    }

    @Test
    void only_an_admin_reads_the_whole_log_and_only_of_his_area() {
        for (var token : new TestTokens[] {
            TestTokens.dispatcher(),
            TestTokens.centreLeader(),
            TestTokens.analyst(),
            TestTokens.upstreamApp(),
            TestTokens.handler("U"),
            TestTokens.unitHead("U"),
            TestTokens.gridWorker("329901001001001")
        }) {
            var caller = given().auth().oauth2(token.token());
            caller.get("/api/v1/trace/export?from=2020-01-01&to=2100-01-01")
                    .then()
                    .statusCode(403);
            caller.get("/api/v1/trace/verification").then().statusCode(403);
        }
        var elsewhere = given().auth().oauth2(TestTokens.admin().org("3298").token());
        assertThat(elsewhere
                        .get("/api/v1/trace/export?from=2020-01-01&to=2100-01-01")
                        .asString())
                .isEmpty();
        given().auth()
                .oauth2(TestTokens.admin().token())
                .get("/api/v1/trace/export?from=yesterday&to=2100-01-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_PARAMETER"));
    }

    private List<TraceEntry> chainOf(UUID id) {
        return traces.of(id).await().atMost(Duration.ofSeconds(5)).entries();
    }

    private void add(int amount, String key) {
        given().spec(desk(key + chain))
                .body(amount(amount))
                .post("/api/v1/counters/{id}/add", chain)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification desk(String key) {
        return given().auth()
                .oauth2(TestTokens.admin().token())
                .header("User-Agent", "desk/1.0")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }

    private static String amount(int amount) {
        return "{\"amount\": %d, \"why\": \"because\"}".formatted(amount);
    }

    private static String export() {
        return given().auth()
                .oauth2(TestTokens.admin().token())
                .get("/api/v1/trace/export?from=2020-01-01&to=2100-01-01")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse verification() {
        return given().auth()
                .oauth2(TestTokens.admin().token())
                .get("/api/v1/trace/verification")
                .then()
                .statusCode(200);
    }

    private void seal() {
        anchors.seal().await().atMost(Duration.ofSeconds(10));
    }

    private JsonNode field(String name, String from, String to) {
        return json.createObjectNode().put("field", name).put("from", from).put("to", to);
    }

    /** As somebody who owns the database would. */
    private void tamper(String sql) throws SQLException {
        try (var connection = stack.servers().databases().connect(stack.database());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; " + sql);
        }
    }
}
