package org.gridwhistle.dispatch.merging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.routing.match.CaseText;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads what was reported near a place, or in the same grid if one of the two tells no place. */
@ApplicationScoped
class NeighbourQueries {

    private static final String COLUMNS = """
            select id, number, title, state, matter_code, matter_name, area, lat, lon, reported_at,
                   document #>> '{file,report,description}' as description
            from case_file
            where id <> $1 and reported_at between $2 and $3 and state not in ('REJECTED', 'MERGED', 'CANCELLED')
            """;
    private static final String AROUND = COLUMNS + """
            and (lat is not null and lon is not null and point(lon, lat) <@ box(point($4, $5), point($6, $7))
                 or area = $8 and lat is null)
            order by reported_at desc limit 200
            """;
    private static final String IN_GRID = COLUMNS + """
            and area = $4 order by reported_at desc limit 200
            """;

    /** Metres of a degree of latitude. */
    private static final double DEGREE = 111_195;

    private final Pool pool;

    NeighbourQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Neighbour>> of(Sighting one, Nearness near) {
        var parameters = Tuple.tuple()
                .addUUID(one.caseId())
                .addOffsetDateTime(utc(one.reportedAt().minus(near.window())))
                .addOffsetDateTime(utc(one.reportedAt().plus(near.window())));
        var sql = one.place() == null ? IN_GRID : AROUND;
        if (one.place() != null) {
            var up = near.radius() / DEGREE;
            var right = up / Math.cos(Math.toRadians(one.place().lat()));
            parameters
                    .addDouble(one.place().lon() - right)
                    .addDouble(one.place().lat() - up)
                    .addDouble(one.place().lon() + right)
                    .addDouble(one.place().lat() + up);
        }
        parameters.addString(one.area());
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> rows.stream().map(NeighbourQueries::neighbour).toList());
    }

    private static Neighbour neighbour(Row row) {
        var lat = row.getDouble("lat");
        var lon = row.getDouble("lon");
        var title = row.getString("title");
        var sighting = new Sighting(
                row.getUUID("id"),
                row.getString("matter_code"),
                row.getString("matter_name"),
                row.getString("area"),
                lat == null || lon == null ? null : new Place(lat, lon, null),
                row.getOffsetDateTime("reported_at").toInstant(),
                new CaseText(title, row.getString("description")).words());
        return new Neighbour(sighting, row.getString("number"), title, CaseState.valueOf(row.getString("state")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
