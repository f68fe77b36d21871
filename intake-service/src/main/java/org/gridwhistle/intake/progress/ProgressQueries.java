package org.gridwhistle.intake.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Reads how far a report has come. */
@ApplicationScoped
public class ProgressQueries {

    private static final String STANDING = """
            select p.status, p.master, p.merged_at, m.status
            from progress p left join progress m on m.report_id = p.master where p.report_id = $1
            """;
    private static final String STEPS = "select at, status, text from progress_step where report_id = $1 order by seq";
    private static final String TRACKED =
            "select id, number, case when confidential then null else title end, received_at from report where tracking_token = $1";

    private static final String SAID = """
            select v.wish from voice v join progress p on p.report_id = v.report_id and p.round = v.round where v.report_id = $1
            """;
    private static final String ID = "select id from report where tracking_token = $1";

    private final SharedStepQueries shared;

    ProgressQueries(SharedStepQueries shared) {
        this.shared = shared;
    }

    /** @return null if nobody was given this token */
    public Uni<UUID> idOf(String token) {
        return reading(sql -> sql.select(ID, row -> (UUID) row[0], token))
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    public Uni<Progress> of(UUID reportId) {
        return reading(sql -> progress(sql, reportId));
    }

    /** @return null if nobody was given this token */
    Uni<TrackedReport> tracked(String token) {
        return reading(sql -> sql.select(TRACKED, row -> row, token)
                .flatMap(found -> found.isEmpty() ? Uni.createFrom().nullItem() : tracked(sql, found.getFirst())));
    }

    private Uni<Progress> progress(SessionSql sql, UUID reportId) {
        return sql.select(STANDING, Standing::of, reportId)
                .map(found -> found.isEmpty() ? Standing.REPORTED : found.getFirst())
                .flatMap(standing -> sql.select(STEPS, ProgressQueries::step, reportId)
                        .flatMap(own -> shared.since(sql, standing).map(followed -> standing.progress(own, followed))));
    }

    static Progress.Step step(Object[] row) {
        return new Progress.Step(((OffsetDateTime) row[0]).toInstant(), (String) row[1], (String) row[2]);
    }

    private Uni<TrackedReport> tracked(SessionSql sql, Object[] row) {
        var id = (UUID) row[0];
        return progress(sql, id)
                .flatMap(progress -> sql.select(SAID, said -> Wish.valueOf((String) said[0]), id)
                        .map(said -> tracked(row, progress, Wish.open(progress.status(), said))));
    }

    private static TrackedReport tracked(Object[] row, Progress progress, List<Wish> wishes) {
        var receivedAt = ((OffsetDateTime) row[3]).toInstant();
        return new TrackedReport(
                (String) row[1],
                (String) row[2],
                progress.status().name(),
                progress.statusText(),
                receivedAt,
                progress.timelineSince(receivedAt),
                wishes);
    }

    private static <T> Uni<T> reading(Function<SessionSql, Uni<T>> work) {
        return Panache.withSession(() -> Panache.getSession().flatMap(session -> work.apply(SessionSql.of(session))));
    }
}
