package org.gridwhistle.dispatch.emergency.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;

import io.smallrye.mutiny.Uni;

/** Orders, in the transaction that makes an emergency graver, that open cases be gone over: at once, and once more. */
final class SweepSql {

    private static final String ORDER = """
            insert into emergency_sweep (emergency, due_at)
            select * from unnest($1::uuid[], $2::timestamptz[]) on conflict do nothing
            """;

    private SweepSql() {}

    static Uni<Void> order(SessionSql sql, List<EmergencyEvent> events, Duration secondLook) {
        var graver = events.stream().filter(event -> event.kind().tightens()).toList();
        if (graver.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var emergencies = graver.stream()
                .flatMap(event -> Stream.of(event.emergency(), event.emergency()))
                .toArray(UUID[]::new);
        var times = graver.stream()
                .flatMap(event -> Stream.of(utc(event.at()), utc(event.at().plus(secondLook))))
                .toArray(OffsetDateTime[]::new);
        return sql.update(ORDER, emergencies, times).replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
