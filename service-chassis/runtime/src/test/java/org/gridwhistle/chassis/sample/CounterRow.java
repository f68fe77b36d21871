package org.gridwhistle.chassis.sample;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

@Entity
@Table(name = "counter")
class CounterRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    int version;

    int value;
}
