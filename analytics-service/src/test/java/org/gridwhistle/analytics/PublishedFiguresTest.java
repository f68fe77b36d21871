package org.gridwhistle.analytics;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.gridwhistle.analytics.history.PublishedMonth;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures that cities have published, made from as many cases. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class PublishedFiguresTest {

    private static final OffsetDateTime FROM = OffsetDateTime.parse("2025-12-01T00:00:00+08:00");
    private static final OffsetDateTime TO = FROM.plusMonths(1);

    Stack stack;
    TopicProbe probe;

    private FactBase facts;

    @BeforeEach
    void empty() {
        facts = new FactBase(stack, probe);
        facts.empty();
    }

    /** 天门数字城管 2016 年 12 月: 受理 1054, 立案 996, 应结案 972, 结案 911, 按期结案 737. */
    @Test
    void tianmen_closed_93_72_per_cent_of_what_was_due_and_75_82_in_time() {
        facts.tell(PublishedMonth.told(FROM, 1054, 996, 972, 911, 737));

        var answer = new Asked(FROM, TO, TO, "NONE").answer();

        assertThat(facts.number("select count(*) from case_fact")).isEqualTo(1054);
        assertThat(figure(answer, "total.metrics", "CLOSURE_RATE")).containsEntry("denominator", 996);
        assertRate(answer, "total.metrics", "DUE_CLOSURE_RATE", 911, 972, "93.72");
        assertRate(answer, "total.metrics", "ON_TIME_CLOSURE_RATE", 737, 972, "75.82");
    }

    /** 大公镇: 42626 件, 办结 42558 件; published as 99.85 %. */
    @Test
    void dagong_closed_99_84_per_cent_of_what_it_received() {
        closed("329901001001001", 42_626, 42_558);

        var answer = new Asked(FROM, TO, TO, "TOWN").answer();

        assertThat(answer.getString("groups[0].key")).isEqualTo("329901001");
        assertRate(answer, "groups[0].metrics", "CLOSURE_RATE", 42_558, 42_626, "99.84");
    }

    /** 海安 2024 年 6 月第一周: 1474 件中的 143、449、21、229; the first published as 9.71 %. */
    @Test
    void the_shares_of_hai_an_are_not_forced_to_add_up() {
        var shares = Map.of(
                "329901", List.of(143, "9.70"),
                "329902", List.of(449, "30.46"),
                "329903", List.of(21, "1.42"),
                "329904", List.of(229, "15.54"));
        shares.forEach((county, share) -> closed(county + "001001001", 1474, (int) share.getFirst()));

        var answer = new Asked(FROM, TO, TO, "COUNTY").answer();

        for (var i = 0; i < shares.size(); i++) {
            var share = shares.get(answer.getString("groups[%d].key".formatted(i)));
            assertRate(answer, "groups[%d].metrics".formatted(i), "CLOSURE_RATE", (int) share.getFirst(), 1474, (String)
                    share.getLast());
        }
    }

    /** 南通: 780.15 万余件, 总体办结率 99.96 %, here at a hundredth. */
    @Test
    void nantong_closed_99_96_per_cent() {
        closed("329901001001001", 78_015, 78_015 - 31);

        assertRate(new Asked(FROM, TO, TO, "NONE").answer(), "total.metrics", "CLOSURE_RATE", 77_984, 78_015, "99.96");
    }

    @Test
    void one_open_case_among_very_many_is_not_rounded_away() {
        closed("329901001001001", 30_000, 29_999);

        assertRate(new Asked(FROM, TO, TO, "NONE").answer(), "total.metrics", "CLOSURE_RATE", 29_999, 30_000, "99.99");
    }

    /** Puts cases straight into the facts, all received in the window, so many of them closed in it. */
    private void closed(String grid, int received, int closed) {
        facts.sql("""
                insert into case_fact (case_id, version, number, channel, grid_code, state, received_at, accepted_at)
                select gen_random_uuid(), i, '%1$s-' || i, 'PATROL', '%1$s', case when i <= %3$d then 'CLOSED' else 'ACCEPTED' end,
                       timestamptz '%4$s' + i * interval '20 seconds', timestamptz '%4$s' + i * interval '21 seconds'
                from generate_series(1, %2$d) i
                """.formatted(grid, received, closed, FROM));
        facts.sql("""
                insert into turn_fact (case_id, version, at, round, standing)
                select case_id, version, received_at + interval '2 seconds', 1, 'CLOSED' from case_fact
                where grid_code = '%s' and state = 'CLOSED'
                """.formatted(grid));
    }

    /** 丰城 2025 年 5 月: 办结 3456, 已解决 3112. */
    @Test
    void residents_of_fengcheng_call_90_05_per_cent_resolved() {
        closed("329901001001001", 3456, 3456);
        facts.sql("""
                insert into answer_fact (answer_id, version, case_id, round, kind, outcome, resolved, answered_at)
                select case_id, 20, case_id, 1, 'CALLBACK', 'REACHED', case when version <= 3112 then 'YES' else 'NO' end,
                       received_at + interval '1 day'
                from case_fact
                """);

        var answer = new Asked(FROM, TO, TO.plusDays(2), "NONE").answer();

        assertRate(answer, "total.metrics", "RESOLUTION_RATE", 3112, 3456, "90.05");
        assertRate(answer, "total.metrics", "CALLBACK_REACH_RATE", 3456, 3456, "100.00");
    }

    private static void assertRate(
            JsonPath answer, String metrics, String code, int numerator, int denominator, String value) {
        assertThat(figure(answer, metrics, code))
                .containsEntry("numerator", numerator)
                .containsEntry("denominator", denominator)
                .containsEntry("value", new BigDecimal(value));
    }

    private static Map<String, Object> figure(JsonPath answer, String metrics, String code) {
        return answer.getMap("%s.find { it.code == '%s' }".formatted(metrics, code));
    }
}
