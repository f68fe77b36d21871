package org.gridwhistle.intake.party;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;
import org.gridwhistle.intake.TestCity;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

/** The parties to a dispute 当事人. */
@QuarkusTest
class PartiesTest extends ComponentTest {

    private static final String MEDIATOR =
            TestTokens.of("mediator", "mediator-zhou").token();
    private static final Map<String, String> ONE =
            Map.of("side", "A", "ref", "party-1", "name", "钱小红", "phone", "13998765432", "address", "前进花园5幢301");
    private static final Map<String, String> OTHER = Map.of("side", "B", "ref", "party-2", "name", "孙大力");

    @Test
    void parties_are_taken_down_and_answered_masked() {
        put(MEDIATOR, submit(APP, report()), List.of(ONE, OTHER))
                .statusCode(200)
                .body("items.side", contains("A", "B"))
                .body("items.ref", contains("party-1", "party-2"))
                .body("items.name", contains("钱**", "孙**"))
                .body("items[0].phone", is("139****5432"))
                .body("items[0].address", is("前进花园****"));
    }

    @Test
    void mediators_and_the_centre_read_them_in_the_clear_which_is_written_down() throws SQLException {
        var id = withParties();
        get(MEDIATOR, id).statusCode(200).body("items.name", contains("钱小红", "孙大力"));
        as(DISPATCHER)
                .queryParam("purpose", "联系双方")
                .get(parties(id))
                .then()
                .body("items[0].phone", is("13998765432"))
                .body("items[0].address", is("前进花园5幢301"));
        assertThat(column("select who || ' ' || role || ' ' || purpose from personal_data_access where report_id = '"
                        + id + "' order by at"))
                .containsExactly("mediator-zhou mediator 调解", "dispatcher@3299 dispatcher 联系双方");
    }

    @Test
    void the_others_of_the_area_read_them_masked_and_leave_no_trace() throws SQLException {
        var id = withParties();
        for (var token : List.of(
                TestTokens.gridWorker(TestCity.GRID_003).token(),
                TestTokens.analyst().token(),
                TestTokens.admin().token())) {
            get(token, id).statusCode(200).body("items.name", contains("钱**", "孙**"));
        }
        assertThat(column("select who from personal_data_access where report_id = '" + id + "'"))
                .isEmpty();
    }

    @Test
    void who_answers_for_neither_the_area_nor_a_dispute_sees_nothing_and_writes_nothing() {
        var id = withParties();
        var elsewhere = TestTokens.of("mediator", "mediator-wu").org("329902").token();
        get(elsewhere, id).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        put(elsewhere, id, List.of(ONE)).statusCode(403).body("code", is("OUTSIDE_YOUR_AREA"));
        get(TestTokens.gridWorker(TestCity.GRID_001).org(null).token(), id).statusCode(403);
        for (var stranger : List.of(APP, TestTokens.handler("U-1").token())) {
            get(stranger, id).statusCode(403);
            put(stranger, id, List.of(ONE)).statusCode(403);
        }
        put(TestTokens.gridWorker(TestCity.GRID_003).token(), id, List.of(ONE)).statusCode(403);
        given().get(parties(id)).then().statusCode(401);
        get(MEDIATOR, id).body("items.size()", is(2));
    }

    @Test
    void what_is_put_stands_in_place_of_what_was_known() {
        var id = withParties();
        put(MEDIATOR, id, List.of(OTHER)).statusCode(200).body("items.side", contains("B"));
        get(MEDIATOR, id).body("items.ref", contains("party-2"));
    }

    @Test
    void nothing_of_them_stands_in_the_database_in_the_clear() throws SQLException {
        var id = withParties();
        var rows = column("select p::text || encode(name, 'escape') || encode(coalesce(phone, ''), 'escape')"
                + " || encode(coalesce(address, ''), 'escape') from party p where report_id = '" + id + "'");
        assertThat(rows).hasSize(2);
        assertThat(String.join("\n", rows))
                .contains("party-1", "party-2")
                .doesNotContain("13998765432", escaped("5幢"), escaped("钱小红"), escaped("孙大力"));
    }

    @Test
    void a_side_that_is_named_twice_is_refused() {
        put(MEDIATOR, submit(APP, report()), List.of(ONE, ONE))
                .statusCode(400)
                .body("code", is("REPEATED_SIDE"))
                .body("title", is("当事人重复"));
    }

    @ParameterizedTest
    @CsvSource({"side, E", "ref, 'a b'", "name, ' '", "phone, 12"})
    void a_party_of_the_wrong_form_is_refused(String field, String value) {
        var party = new HashMap<>(ONE);
        party.put(field, value);
        put(MEDIATOR, submit(APP, report()), List.of(party)).statusCode(400).body("code", is("VALIDATION_FAILED"));
    }

    @Test
    void a_report_that_does_not_exist_has_no_parties() {
        get(MEDIATOR, UUID.randomUUID().toString()).statusCode(404);
    }

    private static String withParties() {
        var id = submit(APP, report());
        put(MEDIATOR, id, List.of(ONE, OTHER)).statusCode(200);
        return id;
    }

    private static ValidatableResponse put(String token, String id, List<?> parties) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("parties", parties))
                .put(parties(id))
                .then();
    }

    private static ValidatableResponse get(String token, String id) {
        return as(token).get(parties(id)).then();
    }

    private static String parties(String id) {
        return EVENTS + "/" + id + "/parties";
    }

    /** As PostgreSQL writes bytes beyond ASCII. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("\\%03o".formatted(one & 0xFF));
        }
        return escaped.toString();
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = stack.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
