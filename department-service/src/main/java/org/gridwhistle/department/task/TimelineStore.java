package org.gridwhistle.department.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.trace.Trace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Keeps who did what to a task and when (全留痕). */
@ApplicationScoped
public class TimelineStore {

    private static final String INSERT = """
            insert into task_timeline (task_id, version, at, type, state, actor_id, actor_role, text, trace_id)
            select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[],
                                 $8::text[], $9::text[])
            """;
    private static final String SELECT = """
            select version, at, type, state, actor_id, actor_role, text, trace_id
            from task_timeline where task_id = $1 order by version
            """;

    private final Pool pool;

    TimelineStore(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> write(SessionSql sql, List<Entry> entries) {
        return sql.update(
                        INSERT,
                        column(entries, entry -> entry.change().after().id(), UUID[]::new),
                        column(entries, entry -> entry.change().after().file().version(), Long[]::new),
                        column(
                                entries,
                                entry -> OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                                OffsetDateTime[]::new),
                        column(entries, entry -> entry.change().event().type(), String[]::new),
                        column(entries, entry -> entry.change().after().status().name(), String[]::new),
                        column(entries, entry -> entry.actor().id(), String[]::new),
                        column(entries, entry -> entry.actor().role(), String[]::new),
                        column(entries, entry -> entry.change().event().text(), String[]::new),
                        column(entries, entry -> Trace.traceId(entry.traceparent()), String[]::new))
                .replaceWithVoid();
    }

    /** Oldest first. */
    Uni<List<TaskDetail.Moment>> of(UUID task) {
        return pool.preparedQuery(SELECT)
                .execute(Tuple.of(task))
                .map(rows -> rows.stream().map(TimelineStore::moment).toList());
    }

    private static TaskDetail.Moment moment(Row row) {
        return new TaskDetail.Moment(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("type"),
                TaskStatus.valueOf(row.getString("state")),
                new TaskDetail.Doer(row.getString("actor_id"), row.getString("actor_role")),
                row.getString("text"),
                row.getLong("version"),
                row.getString("trace_id"));
    }

    private static <T> T[] column(List<Entry> entries, Function<Entry, T> field, IntFunction<T[]> array) {
        return entries.stream().map(field).toArray(array);
    }

    /** One change with its doer. */
    record Entry(TaskChange change, Actor actor, Instant at, String traceparent) {}
}
