package org.gridwhistle.chassis.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * SQL over arrays inside a session's transaction, for the hot sets that are one statement and not many entities. The Vert.x pool
 * would take another connection, and so stand outside the transaction; this takes the session's own.
 */
public final class SessionSql {

    private final ReactiveConnection connection;

    private SessionSql(ReactiveConnection connection) {
        this.connection = connection;
    }

    public static SessionSql of(Mutiny.Session session) {
        return new SessionSql(((MutinySessionImpl) session).getReactiveConnection());
    }

    /**
     * @param sql    with {@code $1…} parameters
     * @param params arrays are passed as PostgreSQL arrays
     * @return how many rows were changed
     */
    public Uni<Integer> update(String sql, Object... params) {
        return Uni.createFrom().completionStage(() -> connection.update(sql, params));
    }

    /** @param row shapes one row, its columns in the order of the select list */
    public <T> Uni<List<T>> select(String sql, Function<Object[], T> row, Object... params) {
        return Uni.createFrom()
                .completionStage(() -> connection.select(sql, params))
                .map(result -> {
                    var rows = new ArrayList<T>(result.size());
                    result.forEachRemaining(columns -> rows.add(row.apply(columns)));
                    return rows;
                });
    }
}
