package org.gridwhistle.intake.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds and keeps registrations within the executor's transaction. */
@ApplicationScoped
class RegistrationStore {

    private static final String FIND = """
            select r.source, r.source_event_id, r.fingerprint, r.id, r.number, r.tracking_token, r.received_at
            from report r join unnest($1::text[], $2::text[]) as k(source, event) on r.source = k.source and r.source_event_id = k.event
            """;

    /** Those that are registered already, by their registration's id. */
    Uni<Map<UUID, Registration>> find(Mutiny.Session session, List<SubmitReport> commands) {
        return SessionSql.of(session)
                .select(
                        FIND,
                        RegistrationStore::registered,
                        commands.stream()
                                .map(command -> command.draft().source())
                                .toArray(String[]::new),
                        commands.stream()
                                .map(command -> command.draft().sourceEventId())
                                .toArray(String[]::new))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one)));
    }

    Uni<Void> save(Mutiny.Session session, List<Report> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.persistAll(reports.stream().map(ReportRow::of).toArray());
    }

    private static Map.Entry<UUID, Registration> registered(Object[] row) {
        var receipt =
                new Receipt((UUID) row[3], (String) row[4], (String) row[5], ((OffsetDateTime) row[6]).toInstant());
        return Map.entry(
                SubmitReport.registrationId((String) row[0], (String) row[1]),
                new Registration.Registered(receipt, (String) row[2]));
    }
}
