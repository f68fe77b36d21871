package org.gridwhistle.department.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.department.reference.DirectoryListener;
import org.gridwhistle.department.task.TaskStatus;
import org.gridwhistle.department.task.TaskStore;
import org.gridwhistle.department.task.TaskView;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/** Reads units' queues. */
@ApplicationScoped
class QueueQueries {

    private final Pool pool;
    private final TaskStore store;
    private final DirectoryListener directory;
    private final Clock clock;

    QueueQueries(Pool pool, TaskStore store, DirectoryListener directory, Clock clock) {
        this.pool = pool;
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /** The tasks in the order in which they press: by the next deadline, those without one last. */
    Uni<Page<TaskView>> page(QueueFilter filter, Optional<QueuePosition> after, int limit) {
        var now = clock.instant();
        var where = QueueSql.where(filter, utc(now));
        after.ifPresent(position -> where.and("(next_due, id) > (%s, %s)", utc(position.nextDue()), position.id()));
        var sql = "select id, state, next_due, file::text from task %s order by next_due, id limit %s"
                .formatted(where, where.parameter(limit + 1));
        return pool.preparedQuery(sql).execute(where.parameters()).map(rows -> {
            return Page.of(rows.stream().toList(), limit, QueueQueries::position)
                    .map(row -> view(row, now));
        });
    }

    Uni<QueueCounts> counts(QueueFilter filter) {
        var now = clock.instant();
        var where = QueueSql.where(filter, utc(now));
        var sql = "select state, count(*), count(*) filter (where next_due < %s) from task %s group by state"
                .formatted(where.parameter(utc(now)), where);
        return pool.preparedQuery(sql)
                .execute(where.parameters())
                .map(rows -> counts(filter.unit(), rows.stream().toList()));
    }

    private TaskView view(Row row, Instant now) {
        var task = store.read(TaskStatus.valueOf(row.getString("state")), row.getString("file"));
        return TaskView.of(task, directory.current(), now);
    }

    private QueueCounts counts(String unit, List<Row> rows) {
        var states = new EnumMap<TaskStatus, Long>(TaskStatus.class);
        rows.forEach(row -> states.put(TaskStatus.valueOf(row.getString(0)), row.getLong(1)));
        return new QueueCounts(
                unit,
                directory.current().unitName(unit),
                states,
                rows.stream().mapToLong(row -> row.getLong(1)).sum(),
                rows.stream().mapToLong(row -> row.getLong(2)).sum());
    }

    private static String position(Row row) {
        return new QueuePosition(row.getOffsetDateTime("next_due").toInstant(), row.getUUID("id")).key();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
