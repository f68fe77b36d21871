package org.gridwhistle.dispatch.casefile.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.Urgency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads cases. */
@ApplicationScoped
public class CaseQueries {

    private static final String COLUMNS = """
            select id, number, title, state, round, version, matter_code, matter_name, urgency, grid_code, grid_label,
                   lead_unit, channel, source, reported_at, accepted_at, dispatch_due, handle_due, closed_at, result_code,
                   mode, emergency,
                   (select min(due) from case_timer where case_id = id) as next_due,
                   (select min(yellow_from) from case_timer where case_id = id) as yellow_from,
                   level, tier, pending_whistle, tags
            from case_file
            """;
    private static final String ONE = "select document::text from case_file where id = $1";
    private static final String TIMELINE = """
            select at, type, state, actor_id, actor_role, text, version, trace_id
            from case_timeline where case_id = $1 order by version
            """;

    private final Pool pool;
    private final Clock clock;
    private final CaseCodec codec;

    CaseQueries(Pool pool, Clock clock, ObjectMapper json) {
        this.pool = pool;
        this.clock = clock;
        this.codec = new CaseCodec(json);
    }

    /** The newest first: ids are made in the order of the reports. */
    public Uni<Page<CaseSummary>> list(CaseFilter filter, CaseScope scope, String cursor, int limit) {
        var where = CaseSql.where(filter, scope);
        Cursor.decode(cursor).map(CaseQueries::id).ifPresent(last -> where.and("id < ?", last));
        var sql = COLUMNS + where.text() + " order by id desc limit " + (limit + 1);
        return pool.preparedQuery(sql).execute(where.parameters()).map(rows -> {
            var found = rows.stream().map(row -> summary(row, clock.instant())).toList();
            return Page.of(found, limit, summary -> summary.id().toString());
        });
    }

    public Uni<Optional<Case>> find(UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(row -> codec.read(row.getString(0))));
    }

    public Uni<List<TimelineEntry>> timeline(UUID id) {
        return pool.preparedQuery(TIMELINE)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().map(CaseQueries::entry).toList());
    }

    private static CaseSummary summary(Row row, Instant now) {
        var state = CaseState.valueOf(row.getString("state"));
        return new CaseSummary(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                state,
                state.phase(),
                row.getInteger("round"),
                row.getLong("version"),
                row.getString("matter_code"),
                row.getString("matter_name"),
                code(Urgency.class, row.getString("urgency")),
                row.getString("grid_code"),
                row.getString("grid_label"),
                row.getString("lead_unit"),
                row.getString("channel"),
                row.getString("source"),
                instant(row, "reported_at"),
                instant(row, "accepted_at"),
                instant(row, "dispatch_due"),
                instant(row, "handle_due"),
                instant(row, "closed_at"),
                code(ResultCode.class, row.getString("result_code")),
                code(Mode.class, row.getString("mode")),
                row.getUUID("emergency"),
                Lamp.of(instant(row, "yellow_from"), instant(row, "next_due"), now),
                code(WhistleLevel.class, row.getString("level")),
                code(Tier.class, row.getString("tier")),
                code(WhistleLevel.class, row.getString("pending_whistle")),
                List.of(row.getArrayOfStrings("tags")));
    }

    private static TimelineEntry entry(Row row) {
        return new TimelineEntry(
                instant(row, "at"),
                row.getString("type"),
                CaseState.valueOf(row.getString("state")),
                new TimelineEntry.Actor(row.getString("actor_id"), row.getString("actor_role")),
                row.getString("text"),
                row.getLong("version"),
                row.getString("trace_id"));
    }

    private static <E extends Enum<E>> E code(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }
}
