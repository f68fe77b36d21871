package org.gridwhistle.dispatch.routing.history;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.reference.view.OrgCode;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads how earlier dispatches went. */
@ApplicationScoped
public class HistoryQueries {

    private static final String OF_TOWN = """
            select matter_code, unit, count(*) filter (where outcome = 'CLOSED')::int as closed,
                   count(*) filter (where outcome = 'RETURNED')::int as returned
            from routing_record where town = $1 and assigned_at >= $2 and lead group by 1, 2
            """;
    private static final String ACCURACY = """
            select count(*)::int as assigned, count(*) filter (where outcome = 'RETURNED')::int as returned
            from routing_record where town >= $1 and town < $1 || '~' and assigned_at >= $2 and assigned_at < $3
            """;
    private static final String LEADS = """
            select town, matter_code, unit, count(*) filter (where outcome = 'CLOSED')::int as closed,
                   count(*) filter (where outcome = 'RETURNED')::int as returned, bool_or(off_list) as off_list,
                   mode() within group (order by reason) filter (where outcome = 'RETURNED') as reason,
                   mode() within group (order by proposed_unit) filter (where outcome = 'RETURNED') as proposed
            from routing_record
            where town >= $1 and town < $1 || '~' and assigned_at >= $2 and assigned_at < $3 and lead
            group by 1, 2, 3 order by 1, 2, 3
            """;
    private static final String UNLISTED = """
            select town, matter_code, count(distinct case_id)::int as cases, max(assigned_at) as latest
            from routing_record
            where town >= $1 and town < $1 || '~' and assigned_at >= $2 and assigned_at < $3 and off_list
            group by 1, 2 order by 3 desc, 1, 2 limit 1000
            """;

    private final Pool pool;
    private final Clock clock;
    private final HistoryConfig config;

    HistoryQueries(Pool pool, Clock clock, HistoryConfig config) {
        this.pool = pool;
        this.clock = clock;
        this.config = config;
    }

    /** How the town of a place fared of late. @param gridCode null for a case that is nowhere yet */
    public Uni<TrackRecord> of(String gridCode) {
        if (gridCode == null) {
            return Uni.createFrom().item(TrackRecord.NONE);
        }
        var town = OrgCode.town(gridCode);
        var since = clock.instant().minus(config.period()).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(OF_TOWN)
                .execute(Tuple.of(town, since))
                .map(rows -> new TrackRecord(
                        rows.stream().map(row -> tally(town, row)).toList()));
    }

    /** @param org a code of the org tree, for its subtree */
    Uni<Accuracy> accuracy(String org, Instant from, Instant to) {
        return pool.preparedQuery(ACCURACY).execute(period(org, from, to)).map(rows -> {
            var row = rows.iterator().next();
            return Accuracy.of(row.getInteger("assigned"), row.getInteger("returned"));
        });
    }

    Uni<List<LeadHistory>> leads(String org, Instant from, Instant to) {
        return pool.preparedQuery(LEADS)
                .execute(period(org, from, to))
                .map(rows -> rows.stream()
                        .map(row -> new LeadHistory(
                                tally(row.getString("town"), row),
                                row.getBoolean("off_list"),
                                row.getString("reason"),
                                row.getString("proposed")))
                        .toList());
    }

    Uni<List<Unlisted>> unlisted(String org, Instant from, Instant to) {
        return pool.preparedQuery(UNLISTED)
                .execute(period(org, from, to))
                .map(rows -> rows.stream()
                        .map(row -> new Unlisted(
                                row.getString("town"),
                                row.getString("matter_code"),
                                row.getInteger("cases"),
                                row.getOffsetDateTime("latest").toInstant()))
                        .toList());
    }

    private static TrackRecord.Tally tally(String town, Row row) {
        return new TrackRecord.Tally(
                town,
                row.getString("matter_code"),
                row.getString("unit"),
                row.getInteger("closed"),
                row.getInteger("returned"));
    }

    private static Tuple period(String org, Instant from, Instant to) {
        return Tuple.of(org, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC));
    }
}
