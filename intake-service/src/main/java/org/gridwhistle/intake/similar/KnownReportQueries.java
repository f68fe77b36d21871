package org.gridwhistle.intake.similar;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.intake.coordinate.Position;
import org.gridwhistle.intake.likeness.Nearness;
import org.gridwhistle.intake.likeness.Sighting;
import org.gridwhistle.intake.likeness.Words;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Reads what came in of late near a place, or in the same grid if one of the two tells no degrees. Confidential reports (举报) are never
 * read, nor those that came to nothing or are told by their master.
 */
@ApplicationScoped
class KnownReportQueries {

    private static final String RECENT = """
            select r.number, r.title, r.description, r.matter_code, r.area, r.lat, r.lon, r.occurred_at
            from report r left join progress p on p.report_id = r.id
            where not r.confidential and r.received_at >= $1
              and (r.submitter = $2 or r.area >= $3 and r.area < $4)
              and coalesce(p.status, 'REPORTED') not in ('REJECTED', 'MERGED', 'CANCELLED')
            """;
    private static final String IN_GRID = RECENT + """
              and r.area = $5
            order by r.received_at desc limit 200
            """;
    private static final String AROUND = RECENT + """
              and (r.lat is null and r.area = $5
                   or r.lat is not null and r.lon is not null and point(r.lon, r.lat) <@ box(point($6, $7), point($8, $9)))
            order by r.received_at desc limit 200
            """;

    /** Metres of a degree of latitude. */
    private static final double DEGREE = 111_195;

    private final Clock clock;

    KnownReportQueries(Clock clock) {
        this.clock = clock;
    }

    Uni<List<Known>> near(Sighting draft, Nearness near, Scope scope) {
        var since = clock.instant().minus(near.window()).atOffset(ZoneOffset.UTC);
        return draft.position() == null
                ? select(IN_GRID, since, scope.submitter(), scope.from(), scope.to(), draft.area())
                : around(draft, near.radius() / DEGREE, since, scope);
    }

    private static Uni<List<Known>> around(Sighting draft, double up, OffsetDateTime since, Scope scope) {
        var here = draft.position();
        var right = up / Math.cos(Math.toRadians(here.lat()));
        return select(
                AROUND,
                since,
                scope.submitter(),
                scope.from(),
                scope.to(),
                draft.area(),
                here.lon() - right,
                here.lat() - up,
                here.lon() + right,
                here.lat() + up);
    }

    private static Uni<List<Known>> select(String sql, Object... params) {
        return Panache.withSession(() -> Panache.getSession()
                .flatMap(session -> SessionSql.of(session).select(sql, KnownReportQueries::known, params)));
    }

    private static Known known(Object[] row) {
        var title = (String) row[1];
        var position = row[5] == null || row[6] == null ? null : new Position((Double) row[5], (Double) row[6]);
        return new Known(
                (String) row[0],
                title,
                new Sighting(
                        (String) row[3],
                        (String) row[4],
                        position,
                        ((OffsetDateTime) row[7]).toInstant(),
                        Words.of(title, (String) row[2])));
    }
}
