package org.gridwhistle.intake.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.intake.likeness.Words;
import org.gridwhistle.intake.privacy.LookupHash;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Finds what the same phone reported in the last 30 days, by its keyed hash: no number is opened for it. Confidential reports are neither
 * looked up nor found, since a link between reports would tell of their reporter.
 */
@ApplicationScoped
class EarlierReportQueries {

    private static final Duration REACH = Duration.ofDays(30);

    private static final String FIND = """
            select k.registration, r.id, r.matter_code, r.title, r.description
            from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as k(registration, phone_hash, since)
            cross join lateral (
                select r.id, r.matter_code, r.title, r.description, r.received_at
                from personal_data d join report r on r.id = d.report_id
                where d.phone_hash = k.phone_hash and r.received_at >= k.since and not r.confidential
                order by r.received_at desc limit 50) r
            order by r.received_at desc
            """;

    private final LookupHash hash;

    EarlierReportQueries(LookupHash hash) {
        this.hash = hash;
    }

    /** By the registrations' ids; nothing for those whose reporter is unknown or reported nothing before. */
    Uni<Map<UUID, List<Earlier>>> find(Mutiny.Session session, Collection<SubmitReport> commands) {
        var traceable =
                commands.stream().filter(EarlierReportQueries::isTraceable).toList();
        return traceable.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : SessionSql.of(session)
                        .select(
                                FIND,
                                EarlierReportQueries::earlier,
                                traceable.stream()
                                        .map(SubmitReport::aggregateId)
                                        .toArray(UUID[]::new),
                                traceable.stream()
                                        .map(command -> hash.ofPhone(
                                                command.draft().reporter().phone()))
                                        .toArray(String[]::new),
                                traceable.stream()
                                        .map(EarlierReportQueries::since)
                                        .toArray(OffsetDateTime[]::new))
                        .map(found -> found.stream()
                                .collect(Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static boolean isTraceable(SubmitReport command) {
        var draft = command.draft();
        return !draft.confidential()
                && draft.reporter() != null
                && draft.reporter().phone() != null;
    }

    private static OffsetDateTime since(SubmitReport command) {
        return command.receivedAt().minus(REACH).atOffset(ZoneOffset.UTC);
    }

    private static Map.Entry<UUID, Earlier> earlier(Object[] row) {
        var words = Words.of((String) row[3], (String) row[4]);
        return Map.entry((UUID) row[0], new Earlier((UUID) row[1], (String) row[2], words));
    }
}
