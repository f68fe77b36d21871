package org.gridwhistle.intake.privacy;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;

/** The sealed personal data of one report. */
@Entity
@Immutable
@Table(name = "personal_data")
class PersonalDataRow extends PanacheEntityBase {

    @Id
    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "key_id")
    String keyId;

    byte[] name;

    byte[] phone;

    byte[] address;

    byte[] wording;

    @Column(name = "phone_hash")
    String phoneHash;
}
