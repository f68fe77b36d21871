package org.gridwhistle.department.queue;

import java.time.OffsetDateTime;
import java.util.stream.Stream;

import org.gridwhistle.department.task.TaskStatus;

import io.vertx.mutiny.sqlclient.Tuple;

/** Builds the condition of a list with numbered parameters; each condition that is not asked for is not in the statement at all. */
final class QueueSql {

    private final Tuple parameters = Tuple.tuple();
    private final StringBuilder conditions = new StringBuilder();

    private QueueSql() {}

    static QueueSql where(QueueFilter filter, OffsetDateTime now) {
        var where = new QueueSql().and("unit = %s", filter.unit());
        if (!filter.area().isEmpty()) {
            where.and("starts_with(grid_code, %s)", filter.area());
        }
        if (!filter.states().isEmpty()) {
            where.and(
                    "state = any(%s)",
                    (Object) filter.states().stream().map(TaskStatus::name).toArray(String[]::new));
        }
        if (filter.open() != null) {
            where.and(filter.open() ? "open" : "not open");
        }
        if (filter.role() != null) {
            where.and("role = %s", filter.role().name());
        }
        if (filter.supervised() != null) {
            where.and(filter.supervised() ? "supervised" : "not supervised");
        }
        if (filter.overdue() != null) {
            where.and(filter.overdue() ? "next_due < %s" : "next_due >= %s", now);
        }
        return where;
    }

    /** @param condition with a {@code %s} for each value */
    QueueSql and(String condition, Object... values) {
        var numbered =
                condition.formatted(Stream.of(values).map(this::parameter).toArray());
        conditions.append(conditions.isEmpty() ? "where " : " and ").append(numbered);
        return this;
    }

    /** Adds a value. @return its number, as SQL writes it */
    String parameter(Object value) {
        parameters.addValue(value);
        return "$" + parameters.size();
    }

    Tuple parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
