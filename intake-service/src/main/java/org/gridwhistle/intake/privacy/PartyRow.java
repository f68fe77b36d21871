package org.gridwhistle.intake.privacy;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** The sealed personal data of one party to a dispute. */
@Entity
@Table(name = "party")
class PartyRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "report_id")
    UUID reportId;

    String side;

    String ref;

    @Column(name = "key_id")
    String keyId;

    byte[] name;

    byte[] phone;

    byte[] address;
}
