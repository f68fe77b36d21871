package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.casefile.Timer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads what time will bring to a case. */
@ApplicationScoped
public class TimerQueries {

    private static final String OF_CASE = """
            select act, subject, unit, due, yellow_from, fires_at from case_timer where case_id = $1 order by due, act, subject
            """;

    private final Pool pool;

    TimerQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<List<Timer>> of(UUID caseId) {
        return pool.preparedQuery(OF_CASE)
                .execute(Tuple.of(caseId))
                .map(rows -> rows.stream().map(TimerQueries::timer).toList());
    }

    private static Timer timer(Row row) {
        return new Timer(
                row.getString("act"),
                row.getUUID("subject"),
                row.getString("unit"),
                instant(row, "due"),
                instant(row, "yellow_from"),
                instant(row, "fires_at"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
