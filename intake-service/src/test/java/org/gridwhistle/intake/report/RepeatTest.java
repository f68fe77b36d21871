package org.gridwhistle.intake.report;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.intake.ComponentTest;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who says the same again is known by the keyed hash of his phone 重复诉求. */
@QuarkusTest
class RepeatTest extends ComponentTest {

    private final String phone = "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    @Test
    void the_same_person_with_the_same_matter_is_linked_to_what_he_said_before() {
        var first = submit(APP, by(phone));
        var second = submit(APP, by("+86 " + phone));
        var third = submit(APP, by(phone));
        assertThat(repeatOf(first)).isEmpty();
        assertThat(repeatOf(second)).containsExactly(first);
        assertThat(repeatOf(third)).containsExactly(second, first);
    }

    @Test
    void another_person_or_another_thing_is_nothing_repeated() {
        submit(APP, by(phone));
        var other = by(phone);
        other.put("matterCode", null);
        other.put("title", "路灯不亮");
        other.put("description", "门口一盏灯连着三晚都是黑的");
        assertThat(repeatOf(submit(APP, other))).isEmpty();
        assertThat(repeatOf(submit(APP, by("021-55667788")))).isEmpty();
        assertThat(repeatOf(submit(APP, report()))).isEmpty();
    }

    @Test
    void what_is_more_than_thirty_days_old_is_not_linked() throws SQLException {
        var old = submit(APP, by(phone));
        try (var connection = stack.connect();
                var statement = connection.prepareStatement(
                        "update report set received_at = received_at - interval '31 days' where id = ?::uuid")) {
            statement.setString(1, old);
            statement.executeUpdate();
        }
        assertThat(repeatOf(submit(APP, by(phone)))).isEmpty();
    }

    @Test
    void a_confidential_report_is_linked_neither_forwards_nor_back() {
        submit(APP, by(phone));
        var confidential = by(phone);
        confidential.put("confidential", true);
        var secret = submit(APP, confidential);
        assertThat(repeatOf(secret)).isEmpty();
        assertThat(repeatOf(submit(APP, by(phone)))).hasSize(1).doesNotContain(secret);
    }

    private static Map<String, Object> by(String phone) {
        return report("reporter", Map.of("name", "薛小明", "phone", phone));
    }

    private List<String> repeatOf(String id) {
        var message = probe.awaitOne("grid.events", "grid.event.reported.v1", id);
        assertThat(Contracts.violations(message.type(), message.data())).isEmpty();
        return message.json().get("repeatOf").findValuesAsText("eventId");
    }
}
