package org.gridwhistle.dispatch.emergency.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.emergency.Emergency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** What happens in the scope of an emergency: the figures of the moment, and the log. */
@ApplicationScoped
class BoardQueries {

    private static final String IN_SCOPE = """
            c.area >= $1 and c.area < $1 || '~' and (cardinality($2::text[]) = 0 or left(c.matter_code, 2) = any($2))
            """;
    private static final String OPEN = """
            select c.state, count(*) as cases,
                   count(*) filter (where case when c.state = 'ACCEPTED' then c.dispatch_due else c.handle_due end < $3)
                       as overdue,
                   sum((select count(*) from jsonb_array_elements(c.document -> 'file' -> 'tasks') task
                        where task ->> 'state' = 'PENDING_SIGN')) as unsigned
            from case_file c where %s and c.state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED')
            group by c.state
            """.formatted(IN_SCOPE);
    private static final String REPLAY = """
            select * from (
                select t.at, t.case_id as id, t.version, c.number, t.type, t.state, t.actor_id, t.actor_role, t.text
                from case_file c join case_timeline t on t.case_id = c.id
                where %s and t.at >= $4 and t.at < $5
                union all
                select l.at, l.emergency, l.version, null, l.kind, null, l.actor_id, l.actor_role, l.text
                from emergency_log l where l.emergency = $3 and l.at >= $4 and l.at < $5) as log
            where (at, id, version) > ($6, $7, $8) order by at, id, version limit $9
            """.formatted(IN_SCOPE);
    private static final UUID FIRST = new UUID(0, 0);

    private final Pool pool;

    BoardQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<Figures> figures(Emergency emergency, Instant now) {
        var scope = emergency.file().scope();
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(scope.org(), classes(emergency), utc(now)))
                .map(rows -> {
                    var byState = new TreeMap<String, Long>();
                    var overdue = 0L;
                    var unsigned = 0L;
                    for (var row : rows) {
                        byState.put(row.getString("state"), row.getLong("cases"));
                        overdue += row.getLong("overdue");
                        unsigned += row.getNumeric("unsigned").longValue();
                    }
                    return new Figures(byState, overdue, unsigned);
                });
    }

    /** All that happened in the scope, oldest first. @param from included @param to not included */
    Uni<Page<ReplayLine>> replay(Emergency emergency, Instant from, Instant to, String cursor, int limit) {
        var after = Cursor.decode(cursor).map(BoardQueries::position).orElse(new Position(from, FIRST, 0));
        var parameters = Tuple.from(new Object[] {
            emergency.file().scope().org(),
            classes(emergency),
            emergency.id(),
            utc(from),
            utc(to),
            utc(after.at),
            after.id,
            after.version,
            limit + 1
        });
        return pool.preparedQuery(REPLAY)
                .execute(parameters)
                .map(rows -> Page.of(
                        rows.stream().map(BoardQueries::line).toList(),
                        limit,
                        line -> line.at() + " " + line.id() + " " + line.version()));
    }

    private static String[] classes(Emergency emergency) {
        return emergency.file().scope().classes().toArray(String[]::new);
    }

    private static ReplayLine line(Row row) {
        return new ReplayLine(
                row.getOffsetDateTime("at").toInstant(),
                row.getUUID("id"),
                row.getString("number"),
                row.getLong("version"),
                row.getString("type"),
                row.getString("state"),
                new ReplayLine.Actor(row.getString("actor_id"), row.getString("actor_role")),
                row.getString("text"));
    }

    private static Position position(String cursor) {
        var parts = cursor.split(" ");
        try {
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
        } catch (RuntimeException malformed) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * Of the open cases in scope.
     *
     * @param overdue  those that are later than their present due time
     * @param unsigned tasks that no unit has signed
     */
    record Figures(Map<String, Long> byState, long overdue, long unsigned) {}

    private record Position(Instant at, UUID id, long version) {}

    /** One thing that happened. @param number of the case; null for the emergency's own log */
    record ReplayLine(
            Instant at, UUID id, String number, long version, String type, String state, Actor actor, String text) {

        record Actor(String id, String role) {}
    }
}
