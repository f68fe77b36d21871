package org.gridwhistle.intake.privacy;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.web.Cursor;
import org.gridwhistle.chassis.web.Page;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells who read personal data in the clear. */
@ApplicationScoped
class AccessQueries {

    /** Ids are made in the order of the readings. */
    private static final String LIST = """
            select a.id, a.report_id, r.number, a.who, a.role, a.purpose, a.at
            from personal_data_access a join report r on r.id = a.report_id
            where r.area like $1 || '%' and ($2::uuid is null or a.report_id = $2) and ($3::text is null or a.who = $3)
              and ($4::uuid is null or a.id < $4)
            order by a.id desc limit $5
            """;

    private final Pool pool;

    AccessQueries(Pool pool) {
        this.pool = pool;
    }

    /** One reading. */
    @Schema(name = "PersonalDataAccess")
    record Reading(
            @Schema(hidden = true) UUID id,
            UUID reportId,
            String number,
            String who,
            String role,
            @Schema(examples = "回访") String purpose,
            Instant at) {}

    /** The newest first. @param area the subtree, empty for everywhere; @param report and who may be null */
    Uni<Page<Reading>> list(String area, UUID report, String who, String cursor, int limit) {
        var after = Cursor.decode(cursor).map(AccessQueries::id).orElse(null);
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(area, report, who, after, limit + 1))
                .map(rows -> Page.of(
                        rows.stream().map(AccessQueries::reading).toList(),
                        limit,
                        reading -> reading.id().toString()));
    }

    private static Reading reading(Row row) {
        return new Reading(
                row.getUUID("id"),
                row.getUUID("report_id"),
                row.getString("number"),
                row.getString("who"),
                row.getString("role"),
                row.getString("purpose"),
                row.getOffsetDateTime("at").toInstant());
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_CURSOR);
        }
    }
}
