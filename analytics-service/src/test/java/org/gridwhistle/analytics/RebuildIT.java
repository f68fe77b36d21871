package org.gridwhistle.analytics;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gridwhistle.analytics.history.RandomHistory;
import org.gridwhistle.analytics.history.Told;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged service beside real topics: killed while it reads, and started anew with an empty database and a higher generation. */
class RebuildIT {

    private static final long SEED = 4711;

    private final StackResource first = new StackResource();
    private final StackResource second = new StackResource();
    private Map<String, String> life;
    private Map<String, String> rebuilt;

    @BeforeEach
    void two_databases_and_one_set_of_topics() {
        life = first.start();
        rebuilt = new HashMap<>(second.start());
        rebuilt.put("gridwhistle.topics.prefix", life.get("gridwhistle.topics.prefix"));
    }

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
    }

    @Test
    void a_service_that_was_killed_and_one_that_is_rebuilt_give_the_same_answers() {
        var history = RandomHistory.of(SEED, 1500);

        try (var service = RunningService.start(life, 1)) {
            tell(history.told());
            await().atMost(Duration.ofSeconds(60)).until(() -> factsIn(life) > 0);
            service.kill();
        }
        List<String> answers;
        try (var service = RunningService.start(life, 1)) {
            service.awaitRead();
            answers = answers();
        }
        List<String> answersAnew;
        try (var service = RunningService.start(rebuilt, 2)) {
            service.awaitRead();
            answersAnew = answers();
        }

        assertThat(factsIn(life)).isEqualTo(history.stories().size());
        assertThat(answersAnew).as("seed %d", SEED).isEqualTo(answers);
    }

    private void tell(List<Told> told) {
        try (var probe = new TopicProbe(life.get("kafka.bootstrap.servers"), life.get("gridwhistle.topics.prefix"))) {
            Told.send(probe, told);
        }
    }

    private static List<String> answers() {
        return FiguresTest.GROUPS.stream()
                .map(group -> new Asked(
                                RandomHistory.BEGIN,
                                RandomHistory.BEGIN.plusDays(30),
                                RandomHistory.BEGIN.plusDays(35),
                                group)
                        .text())
                .toList();
    }

    /** None as long as there is no table yet. */
    private static long factsIn(Map<String, String> configuration) {
        try (var connection = DriverManager.getConnection(
                        configuration.get("quarkus.datasource.jdbc.url"),
                        configuration.get("quarkus.datasource.username"),
                        configuration.get("quarkus.datasource.password"));
                var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from case_fact where received_at is not null")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException notYet) {
            return 0;
        }
    }
}
