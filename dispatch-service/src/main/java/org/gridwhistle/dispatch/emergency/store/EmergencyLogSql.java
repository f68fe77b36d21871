package org.gridwhistle.dispatch.emergency.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;

import io.smallrye.mutiny.Uni;

/** The log of emergencies: a row an event, all rows of a transaction in one statement. */
final class EmergencyLogSql {

    private static final String INSERT = """
            insert into emergency_log (emergency, version, at, kind, actor_id, actor_role, text)
            select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[])
            """;

    private EmergencyLogSql() {}

    static Uni<Void> append(SessionSql sql, List<EmergencyEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        INSERT,
                        column(events, EmergencyEvent::emergency, UUID[]::new),
                        column(events, EmergencyEvent::version, Long[]::new),
                        column(events, event -> event.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
                        column(events, event -> event.kind().name(), String[]::new),
                        column(events, event -> event.actor().id(), String[]::new),
                        column(events, event -> event.actor().role(), String[]::new),
                        column(events, EmergencyEvent::text, String[]::new))
                .replaceWithVoid();
    }

    private static <T> T[] column(
            List<EmergencyEvent> events, Function<EmergencyEvent, T> field, IntFunction<T[]> array) {
        return events.stream().map(field).toArray(array);
    }
}
