package org.gridwhistle.dispatch.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads what became of dossiers. */
@ApplicationScoped
public class TimelineQueries {

    private static final String LINES = """
            select at, type, state, actor_id, actor_role, text, version, trace_id
            from dossier_timeline where dossier_id = $1 order by version, seq
            """;

    private final Pool pool;

    TimelineQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<List<StepEntry>> of(UUID dossier) {
        return pool.preparedQuery(LINES)
                .execute(Tuple.of(dossier))
                .map(rows -> rows.stream().map(TimelineQueries::entry).toList());
    }

    private static StepEntry entry(Row row) {
        return new StepEntry(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("type"),
                row.getString("state"),
                new StepEntry.Actor(row.getString("actor_id"), row.getString("actor_role")),
                row.getString("text"),
                row.getLong("version"),
                row.getString("trace_id"));
    }
}
