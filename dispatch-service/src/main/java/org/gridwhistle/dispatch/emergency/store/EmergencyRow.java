package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.CallUp;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.reference.view.Roster;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An emergency as it lies in the table: the whole as one document, and beside it what is looked for. */
@Entity
@Table(name = "emergency")
class EmergencyRow extends PanacheEntityBase {

    @Id
    UUID id;

    String org;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Enumerated(EnumType.STRING)
    Level level;

    String title;

    @Column(name = "declared_at")
    Instant declaredAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** When somebody who was called up and is silent is to be reminded, or null. */
    @Column(name = "remind_at")
    Instant remindAt;

    long version;

    @Column(name = "call_ups")
    UUID[] callUps;

    /** All who were called up. */
    String[] people;

    /** What {@link EmergencyCodec} wrote. */
    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    void show(Emergency now, String newDocument, int reminders) {
        document = newDocument;
        mode = now.mode();
        var file = now.file();
        id = file.id();
        version = file.version();
        org = file.scope().org();
        level = file.standing().level();
        title = file.title();
        declaredAt = file.declaredAt();
        expiresAt = file.standing().expiresAt();
        callUps = file.callUps().stream().map(CallUp::id).toArray(UUID[]::new);
        people = file.callUps().stream()
                .flatMap(callUp -> callUp.members().stream())
                .map(Roster.Member::id)
                .distinct()
                .toArray(String[]::new);
        remindAt = now instanceof Active
                ? file.callUps().stream()
                        .map(callUp -> callUp.remindAt(reminders))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
