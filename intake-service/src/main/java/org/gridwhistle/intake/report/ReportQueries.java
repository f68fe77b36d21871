package org.gridwhistle.intake.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.intake.privacy.PersonalDataStore;
import org.gridwhistle.intake.privacy.Withheld;
import org.gridwhistle.intake.progress.ProgressQueries;
import org.gridwhistle.intake.progress.PublicStatus;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Reads reports, each reader what he may see. */
@ApplicationScoped
class ReportQueries {

    private static final String LIST = """
            select r.id, r.number, coalesce(p.status, 'REPORTED'), r.source, r.source_event_id, r.channel,
                   case when r.confidential then '%s' else r.title end,
                   r.matter_code, r.grid_code, r.grid_label, r.occurred_at, r.received_at
            from report r left join progress p on p.report_id = r.id
            %s
            order by r.received_at desc, r.id desc
            limit %d
            """;

    private static final char LAST_CHARACTER = '\uFFFF';

    private final PersonalDataStore people;
    private final ProgressQueries progress;

    ReportQueries(PersonalDataStore people, ProgressQueries progress) {
        this.people = people;
        this.progress = progress;
    }

    /** @return null if there is none, or none that he may see */
    Uni<ReportView> find(UUID id, Reader reader) {
        return Panache.withSession(() -> ReportRow.<ReportRow>findById(id))
                .flatMap(row -> row == null || !reader.maySee(row.area, row.submitter)
                        ? Uni.createFrom().nullItem()
                        : people.find(id, reader.access(row.area))
                                .flatMap(known -> progress.of(id)
                                        .map(steps -> ReportView.of(
                                                row,
                                                known,
                                                steps,
                                                reader.mayReadConfidential(row.area, row.submitter)))));
    }

    Uni<Page<ReportSummary>> list(ReportFilter filter) {
        var where = conditions(filter);
        return Panache.withSession(() -> Panache.getSession()
                        .flatMap(session -> SessionSql.of(session)
                                .select(
                                        LIST.formatted(Withheld.TITLE, where.sql(), filter.limit() + 1),
                                        ReportQueries::summary,
                                        where.params())))
                .map(rows -> Page.of(rows, filter.limit(), row -> row.position().key()));
    }

    private static Conditions conditions(ReportFilter filter) {
        var where = new Conditions();
        var reader = filter.reader();
        reader.area()
                .ifPresentOrElse(
                        area -> where.and(
                                "(r.area >= ? and r.area < ? or r.submitter = ?)", area, endOf(area), reader.subject()),
                        () -> where.and("r.submitter = ?", reader.subject()));
        filter.source().ifPresent(source -> where.and("r.source = ?", source));
        filter.channel().ifPresent(channel -> where.and("r.channel = ?", channel));
        filter.grid().ifPresent(grid -> where.and("r.area = ?", grid));
        filter.area().ifPresent(area -> where.and("r.area >= ? and r.area < ?", area, endOf(area)));
        filter.from().ifPresent(from -> where.and("r.received_at >= ?", utc(from)));
        filter.to().ifPresent(to -> where.and("r.received_at < ?", utc(to)));
        filter.after()
                .ifPresent(after -> where.and("(r.received_at, r.id) < (?, ?)", utc(after.receivedAt()), after.id()));
        if (!filter.statuses().isEmpty()) {
            where.and("coalesce(p.status, 'REPORTED') = any(?)", (Object)
                    filter.statuses().toArray(String[]::new));
        }
        return where;
    }

    /** Codes are prefixes of those below: a subtree is a range, which keeps its index even in a plan made for any value. */
    private static String endOf(String area) {
        return area + LAST_CHARACTER;
    }

    private static ReportSummary summary(Object[] row) {
        var status = PublicStatus.valueOf((String) row[2]);
        return new ReportSummary(
                (UUID) row[0],
                (String) row[1],
                status.name(),
                status.text(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                instant(row[10]),
                instant(row[11]));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Object time) {
        return ((OffsetDateTime) time).toInstant();
    }
}
