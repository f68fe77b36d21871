package org.gridwhistle.dispatch.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.casefile.Timer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** The table of timers, as those who let them go off see it. */
@ApplicationScoped
class TimerStore {

    private static final String CLAIM = """
            with ripe as (
                select case_id, act, subject, fires_at from case_timer
                where fires_at <= $1 order by fires_at limit $2 for update skip locked)
            update case_timer timer set fires_at = $3 from ripe
            where timer.case_id = ripe.case_id and timer.act = ripe.act and timer.subject = ripe.subject
            returning ripe.case_id, ripe.act, ripe.subject, ripe.fires_at
            """;

    /** Those that may have timers, and those that have. */
    private static final String CASES = """
            select id, array_agg(act) filter (where act is not null) as acts,
                   array_agg(subject) filter (where act is not null) as subjects
            from case_file left join case_timer on case_id = id
            where id > $1 and (act is not null or state not in ('REJECTED', 'MERGED', 'CANCELLED', 'EVALUATED'))
            group by id order by id limit $2
            """;

    private final Pool pool;

    TimerStore(Pool pool) {
        this.pool = pool;
    }

    /** Those that are ripe, the oldest first; nobody else gets them before the lease is over. */
    Uni<List<Ripe>> claim(Instant now, int most, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(utc(now), most, utc(now.plus(lease))))
                .map(rows -> rows.stream().map(TimerStore::ripe).toList());
    }

    /** A page of cases with the timers that lie in the table. */
    Uni<List<TimersOfCase>> casesAfter(UUID last, int most) {
        return pool.preparedQuery(CASES)
                .execute(Tuple.of(last, most))
                .map(rows -> rows.stream().map(TimerStore::timersOfCase).toList());
    }

    private static TimersOfCase timersOfCase(Row row) {
        var acts = row.getArrayOfStrings("acts");
        var subjects = row.getArrayOfUUIDs("subjects");
        var keys = IntStream.range(0, acts == null ? 0 : acts.length)
                .mapToObj(i -> new Timer.Key(acts[i], subjects[i]))
                .collect(Collectors.toUnmodifiableSet());
        return new TimersOfCase(row.getUUID("id"), keys);
    }

    private static Ripe ripe(Row row) {
        return new Ripe(
                row.getUUID("case_id"),
                new Timer.Key(row.getString("act"), row.getUUID("subject")),
                row.getOffsetDateTime("fires_at").toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Which timers of a case the table knows. */
    record TimersOfCase(UUID caseId, Set<Timer.Key> keys) {}

    /** A timer that was to go off at a time. */
    record Ripe(UUID caseId, Timer.Key key, Instant firesAt) {}
}
