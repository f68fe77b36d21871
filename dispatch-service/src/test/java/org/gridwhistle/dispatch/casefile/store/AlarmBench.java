package org.gridwhistle.dispatch.casefile.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.filing.Accept;
import org.gridwhistle.dispatch.whistle.Call;
import org.gridwhistle.dispatch.whistle.Dispatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How late alarms are while 100,000 clocks run and thousands of them alarm within a minute. {@code deploy/bench/alarms} runs it. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestProfile(AlarmBench.TimersGoOff.class)
class AlarmBench {

    /** A flooded house with one unit: to sign, to contact, to arrive, to handle. */
    private static final int CLOCKS_OF_A_CASE = 4;

    private static final int CLOCKS = 100_000;
    private static final int LOUD = 5_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration REMINDED_AFTER = Duration.ofMinutes(4);
    private static final int PAGE = 500;

    private static final String LATENESS = """
            select count(*) as n, percentile_disc(0.5) within group (order by late) as p50,
                   percentile_disc(0.99) within group (order by late) as p99, max(late) as max
            from (select extract(epoch from at - (due - interval '1 minute')) as late
                  from supervision_step where clock = 'SIGN' and step = 'REMIND') as said
            """;
    private static final String POLL = """
            explain (analyze, buffers) select case_id, act, subject, fires_at from case_timer
            where fires_at <= now() order by fires_at limit 200 for update skip locked
            """;

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    Pool database;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    /** As in production. */
    public static class TimersGoOff implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gridwhistle.timers.enabled", "true", "quarkus.http.test-timeout", "10m");
        }
    }

    @Test
    void alarms_are_told_within_five_seconds() {
        var begin = clock.instant();
        var firstAlarm = begin.plusSeconds(Long.parseLong(System.getenv().getOrDefault("LEAD", "240")));
        var codec = new CaseCodec(json);
        for (var from = 0; from < CLOCKS / CLOCKS_OF_A_CASE; from += PAGE) {
            file(IntStream.range(from, from + PAGE)
                    .mapToObj(index -> row(index, firstAlarm, codec))
                    .toList());
        }
        given().auth()
                .oauth2(TestTokens.admin().token())
                .post("/api/v1/supervision/rebuild-timers")
                .then()
                .statusCode(200);
        var built = clock.instant();
        assertThat(built).as("all is in before the first alarm").isBefore(firstAlarm);
        say("%d clocks of %d cases, built in %d s"
                .formatted(count("case_timer"), count("case_file"), seconds(begin, built)));
        say("the poll with nothing to do: " + plan());
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> count("supervision_step where clock = 'SIGN' and step = 'REMIND'") == LOUD);
        var late = database.query(LATENESS)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next();
        say("%s alarms in %d s, decided after p50 %s s, p99 %s s, max %s s"
                .formatted(
                        late.getValue("n"),
                        WINDOW.toSeconds(),
                        late.getValue("p50"),
                        late.getValue("p99"),
                        late.getValue("max")));
        var lag = meters.get("gridwhistle.timers.lag").timer().takeSnapshot();
        for (var part : lag.percentileValues()) {
            say("committed after p%.0f %.3f s".formatted(100 * part.percentile(), part.value(MILLISECONDS) / 1_000));
        }
        say("committed after max %.3f s".formatted(lag.max(MILLISECONDS) / 1_000));
        say("the poll afterwards: " + plan());
    }

    /** The loud ones alarm one after the other within the window; the others not today. */
    private CaseRow row(int index, Instant firstAlarm, CaseCodec codec) {
        var isLoud = index < LOUD;
        var alarm = isLoud
                ? firstAlarm.plus(WINDOW.multipliedBy(index).dividedBy(LOUD))
                : firstAlarm.plus(Duration.ofDays(1)).plusSeconds(index);
        var row = new CaseRow();
        var filed = dispatched(alarm.minus(REMINDED_AFTER));
        var text = codec.write(filed)
                .replace(
                        filed.id().toString(), UuidCreator.getTimeOrderedEpoch().toString())
                .replace(filed.file().number(), "329901-20260710-%06d".formatted(index + 1));
        var unlike = codec.read(text);
        row.show(unlike, text, alarm);
        return row;
    }

    private static Case dispatched(Instant assigned) {
        var desk = new Desk();
        var reported = assigned.minus(Duration.ofMinutes(2));
        return desk.later(Duration.between(Desk.START, reported))
                .report(SampleCity.FLOODING, Trust.MEDIUM)
                .act(Desk.DISPATCHER, new Accept(new Classification(null, null, null), "受理"))
                .act(Desk.DISPATCHER, new Dispatch(new Call(SampleCity.HOUSING, List.of(), List.of()), null, null))
                .now();
    }

    private void file(List<CaseRow> rows) {
        sessions.withTransaction(session -> session.persistAll(rows.toArray()))
                .await()
                .indefinitely();
    }

    private long count(String what) {
        return database.query("select count(*) from " + what)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private String plan() {
        var lines = new StringBuilder();
        for (var row : database.query(POLL).execute().await().indefinitely()) {
            lines.append(System.lineSeparator()).append("    ").append(row.getString(0));
        }
        return lines.toString();
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    private static void say(String line) {
        System.out.println("alarms: " + line);
    }
}
