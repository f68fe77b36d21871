package org.gridwhistle.dispatch.incident;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.casefile.fact.Place;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Incidents, and the reports that may be one. */
@ApplicationScoped
class IncidentStore {

    private static final String VIEW = """
            select i.*, c.cases, c.open_cases, c.ids from incident i cross join lateral (
                select count(*)::int as cases,
                       (count(*) filter (where state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED')))::int as open_cases,
                       array_agg(id order by id) as ids
                from case_file where incident_id = i.id) c
            """;
    private static final String LIST = VIEW + """
            where i.area >= $1 and i.area < $1 || '~' and ($2::boolean is null or (i.closed_at is null) = $2)
            order by i.opened_at desc, i.id limit $3
            """;
    private static final String ONE = VIEW + "where i.id = $1";
    private static final String CLOSE =
            "update incident set closed_at = $2, closed_by = $3 where id = $1 and closed_at is null";
    private static final String RECENT = """
            with recent as (
                select c.id, left(c.matter_code, $2) as about, concat_ws(' ', c.grid_label, c.matter_name) as title, c.lat, c.lon,
                       c.incident_id is not null as bound, i.id as storm
                from case_file c left join incident i on i.id = c.incident_id and i.automatic and i.closed_at is null
                where c.reported_at >= $1 and c.matter_code is not null and c.lat is not null and c.lon is not null
                      and c.state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED'))
            select * from recent where about in (
                select about from recent group by 1 having count(*) >= $3 and bool_or(not bound))
            """;

    private final Pool pool;

    IncidentStore(Pool pool) {
        this.pool = pool;
    }

    /** @param open null for all */
    Uni<List<IncidentView>> list(String org, Boolean open, int limit) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(org, open, limit))
                .map(rows -> rows.stream().map(row -> view(row, false)).toList());
    }

    Uni<Optional<IncidentView>> find(UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(row -> view(row, true)));
    }

    /** Once; whoever closes it again changes nothing. */
    Uni<Void> close(UUID id, Instant at, String by) {
        return pool.preparedQuery(CLOSE)
                .execute(Tuple.of(id, at.atOffset(ZoneOffset.UTC), by))
                .replaceWithVoid();
    }

    /** Open reports of the matters that may be a storm. */
    Uni<List<Storms.Drop>> recent(Instant since, int digits, int least) {
        return pool.preparedQuery(RECENT)
                .execute(Tuple.of(since.atOffset(ZoneOffset.UTC), digits, least))
                .map(rows -> rows.stream()
                        .map(row -> new Storms.Drop(
                                row.getUUID("id"),
                                row.getString("about"),
                                row.getString("title"),
                                new Place(row.getDouble("lat"), row.getDouble("lon"), null),
                                row.getBoolean("bound"),
                                row.getUUID("storm")))
                        .toList());
    }

    private static IncidentView view(Row row, boolean withCases) {
        var ids = row.getArrayOfUUIDs("ids");
        return new IncidentView(
                row.getUUID("id"),
                row.getString("title"),
                row.getBoolean("automatic"),
                row.getString("area"),
                row.getString("matter_code"),
                instant(row.getOffsetDateTime("opened_at")),
                row.getString("opened_by"),
                row.getInteger("cases"),
                row.getInteger("open_cases"),
                instant(row.getOffsetDateTime("closed_at")),
                row.getString("closed_by"),
                withCases ? ids == null ? List.of() : Arrays.asList(ids) : null);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
