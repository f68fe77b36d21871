package org.gridwhistle.intake.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.intake.ComponentTest;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PersonalDataTest extends ComponentTest {

    private static final String WORDING = "我是郝建明,电话13812341234,雨水倒灌";

    @Test
    void the_centre_reads_the_reporter_in_the_clear_and_the_words_as_they_came_in() {
        var id = submit(APP, personal());
        as(DISPATCHER)
                .queryParam("purpose", "联系上报人")
                .get(EVENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("reporter.name", is("郝建明"))
                .body("reporter.phone", is("13812341234"))
                .body("reporter.address", is("陆庄村二组12号"))
                .body("description", is(WORDING));
    }

    @Test
    void whoever_names_no_purpose_or_has_no_right_reads_it_masked_even_the_app_that_sent_it() {
        var id = submit(APP, personal());
        for (var token : List.of(
                APP,
                DISPATCHER,
                TestTokens.analyst().token(),
                TestTokens.admin().token())) {
            as(token)
                    .get(EVENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("reporter.name", is("郝**"))
                    .body("reporter.phone", is("138****1234"))
                    .body("reporter.address", is("陆庄村二****"))
                    .body("description", is("我是郝**,电话138****1234,雨水倒灌"));
        }
    }

    @Test
    void who_reads_it_in_the_clear_is_written_down_with_the_purpose() throws SQLException {
        var id = submit(APP, personal());
        as(DISPATCHER).queryParam("purpose", "办理").get(EVENTS + "/" + id);
        as(DISPATCHER).get(EVENTS + "/" + id);
        as(TestTokens.centreLeader().token()).queryParam("purpose", "回访").get(EVENTS + "/" + id);
        as(APP).get(EVENTS + "/" + id);
        assertThat(accesses(id))
                .containsExactly("dispatcher@3299 dispatcher 办理", "centre-leader@3299 centre-leader 回访");
        as(TestTokens.admin().token())
                .get("/api/v1/personal-data/accesses")
                .then()
                .statusCode(200)
                .body("items.find { it.reportId == '" + id + "' }.purpose", is("回访"));
    }

    @Test
    void a_purpose_of_more_than_200_characters_is_refused_and_nothing_is_shown() throws SQLException {
        var id = submit(APP, personal());
        as(DISPATCHER)
                .queryParam("purpose", "办".repeat(201))
                .get(EVENTS + "/" + id)
                .then()
                .statusCode(400)
                .body("code", is("BAD_PARAMETER"));
        assertThat(accesses(id)).isEmpty();
    }

    @Test
    void a_report_of_nobody_has_no_reporter_and_leaves_no_trace_in_the_log() throws SQLException {
        var id = submit(APP, report());
        as(DISPATCHER).get(EVENTS + "/" + id).then().statusCode(200).body("reporter", nullValue());
        assertThat(accesses(id)).isEmpty();
    }

    @Test
    void nothing_personal_stands_in_the_database_in_the_clear() throws SQLException {
        submit(APP, personal());
        var everything = dump();
        assertThat(everything).contains("郝**", "138****1234");
        assertThat(everything).doesNotContain("郝建明", "13812341234", "二组12号");
    }

    private static Map<String, Object> personal() {
        var report = report("reporter", Map.of("name", "郝建明", "phone", "13812341234", "address", "陆庄村二组12号"));
        report.put("description", WORDING);
        return report;
    }

    private List<String> accesses(String id) throws SQLException {
        return column("select who || ' ' || role || ' ' || purpose from personal_data_access where report_id = '" + id
                + "' order by at");
    }

    /** Every row of every table, bytes as the characters that they may be. */
    private String dump() throws SQLException {
        var tables = column("select table_name from information_schema.tables where table_schema = 'public'");
        var text = new StringBuilder();
        for (var table : tables) {
            text.append(String.join("\n", column("select t::text from " + table + " t")));
        }
        text.append(String.join(
                "\n",
                column("select encode(coalesce(name, '') || coalesce(phone, '') || coalesce(address, '')"
                        + " || coalesce(wording, ''), 'escape') from personal_data")));
        return text.toString();
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
