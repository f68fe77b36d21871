package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.Emergency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads emergencies. */
@ApplicationScoped
public class EmergencyQueries {

    /** Those of a place, of the places above it and of the places below it, the newest first. */
    private static final String LIST = """
            select id, title, org, mode, level, declared_at, expires_at, version from emergency
            where (org like $1 || '%' or $1 like org || '%') and ($2::text is null or mode = $2)
                and ($3::uuid is null or id < $3)
            order by id desc limit $4
            """;

    private static final String ONE = "select document::text from emergency where id = $1";
    private static final String BY_CALL_UP = "select id from emergency where call_ups @> array[$1::uuid]";
    private static final String CALLING = """
            select document::text from emergency where people @> array[$1::text] and mode <> 'NORMAL' order by id desc
            """;
    private static final String EXPIRED =
            "select id from emergency where mode in ('ALERT', 'EMERGENCY') and expires_at <= $1";
    private static final String TO_REMIND =
            "select id from emergency where mode in ('ALERT', 'EMERGENCY') and remind_at <= $1";

    private final Pool pool;
    private final EmergencyCodec codec;

    EmergencyQueries(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.codec = new EmergencyCodec(json);
    }

    /** @param org the caller's place, empty for the whole tree */
    public Uni<Page<EmergencySummary>> list(String org, Mode mode, String cursor, int limit) {
        var last = Cursor.decode(cursor).map(EmergencyQueries::id).orElse(null);
        var name = mode == null ? null : mode.name();
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(org, name, last, limit + 1))
                .map(rows -> Page.of(
                        rows.stream().map(EmergencyQueries::summary).toList(),
                        limit,
                        one -> one.id().toString()));
    }

    public Uni<Optional<Emergency>> find(UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(row -> codec.read(row.getString(0))));
    }

    /** Which emergency a call-up belongs to. */
    public Uni<Optional<UUID>> findByCallUp(UUID callUp) {
        return pool.preparedQuery(BY_CALL_UP)
                .execute(Tuple.of(callUp))
                .map(rows -> rows.stream().findFirst().map(row -> row.getUUID(0)));
    }

    /** Those that are not over and have called a person up, the newest first. */
    public Uni<List<Emergency>> calling(String person) {
        return pool.preparedQuery(CALLING)
                .execute(Tuple.of(person))
                .map(rows ->
                        rows.stream().map(row -> codec.read(row.getString(0))).toList());
    }

    public Uni<List<UUID>> expired(Instant now) {
        return ids(EXPIRED, now);
    }

    public Uni<List<UUID>> toRemind(Instant now) {
        return ids(TO_REMIND, now);
    }

    private Uni<List<UUID>> ids(String sql, Instant now) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().map(row -> row.getUUID(0)).toList());
    }

    private static EmergencySummary summary(Row row) {
        return new EmergencySummary(
                row.getUUID("id"),
                row.getString("title"),
                row.getString("org"),
                Mode.valueOf(row.getString("mode")),
                Level.valueOf(row.getString("level")),
                row.getOffsetDateTime("declared_at").toInstant(),
                row.getOffsetDateTime("expires_at").toInstant(),
                row.getLong("version"));
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }
}
