package org.gridwhistle.dispatch.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.store.CaseScope;
import org.gridwhistle.dispatch.deadline.Urgency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads the list of hard cases 销号清单. What was never a case, or is another case's, is not on it. */
@ApplicationScoped
class HardCaseQueries {

    private static final String HARD = """
            select c.id, c.number, c.title, c.state, c.level, c.tier, c.urgency, c.area, c.lead_unit, c.reported_at, c.closed_at,
                   (select min(t.due) from case_timer t where t.case_id = c.id) as next_due
            from case_file c
            where (c.level = 'HARD' or c.urgency = 'COMPLEX') and c.state not in ('REJECTED', 'MERGED', 'CANCELLED')
            and ($1::text[] is null or exists (select 1 from unnest($1::text[]) as area where starts_with(c.area, area)))
            and ($2::text is null or $2 = any (c.units)) and ($3::text is null or starts_with(c.area, $3))
            and ($4::boolean is null or (c.closed_at is null) = $4)
            and ($5::timestamptz is null or (c.reported_at, c.id) > ($5, $6::uuid))
            order by c.reported_at, c.id limit $7
            """;

    private final Pool pool;
    private final Clock clock;

    HardCaseQueries(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * The oldest first.
     *
     * @param org  a code of the org tree, for its subtree; or null
     * @param open whether those are wanted that are still open, or those that are crossed off; null for all
     */
    Uni<Page<HardCase>> find(String org, Boolean open, CaseScope scope, String cursor, int limit) {
        var now = clock.instant();
        var after = Position.decode(cursor, 2);
        var parameters = Tuple.tuple()
                .addValue(
                        scope.areas().map(areas -> areas.toArray(String[]::new)).orElse(null))
                .addValue(scope.unit().orElse(null))
                .addValue(org)
                .addValue(open)
                .addValue(after.map(position -> position.time(0).atOffset(ZoneOffset.UTC))
                        .orElse(null))
                .addValue(after.map(position -> position.id(1)).orElse(null))
                .addValue(limit + 1);
        return pool.preparedQuery(HARD)
                .execute(parameters)
                .map(rows -> Page.of(
                        rows.stream().map(row -> hardCase(row, now)).toList(), limit, HardCaseQueries::positionOf));
    }

    private static String positionOf(HardCase found) {
        return Position.encode(found.reportedAt(), found.caseId());
    }

    private static HardCase hardCase(Row row, Instant now) {
        var reportedAt = instant(row, "reported_at");
        var closedAt = instant(row, "closed_at");
        var urgency = row.getString("urgency");
        return new HardCase(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                CaseState.valueOf(row.getString("state")),
                WhistleLevel.valueOf(row.getString("level")),
                Tier.valueOf(row.getString("tier")),
                urgency == null ? null : Urgency.valueOf(urgency),
                row.getString("area"),
                row.getString("lead_unit"),
                reportedAt,
                Duration.between(reportedAt, closedAt == null ? now : closedAt).toDays(),
                instant(row, "next_due"),
                closedAt);
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
