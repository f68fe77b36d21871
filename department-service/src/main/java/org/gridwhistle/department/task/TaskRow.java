package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A task's row: the aggregate as JSON, and the columns that lists filter and sort on. It needs no version column of Hibernate's:
 * writers lock it when they load it, and the aggregate counts its own versions.
 */
@Entity
@Table(name = "task")
public class TaskRow extends PanacheEntityBase {

    /** Stands for "no deadline runs", so that such tasks sort last. */
    public static final Instant NO_DUE = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    public UUID id;

    @Column(name = "case_id")
    public UUID caseId;

    public String unit;

    @Enumerated(EnumType.STRING)
    public TaskRole role;

    @Enumerated(EnumType.STRING)
    public TaskStatus state;

    public boolean open;

    @Column(name = "grid_code")
    public String gridCode;

    @Column(name = "next_due")
    public Instant nextDue;

    /** Whether the centre has taken a step 催办、督办 about a clock that still runs. */
    public boolean supervised;

    @JdbcTypeCode(SqlTypes.JSON)
    public String file;

    /** In id order, so that two writers of the same tasks wait for each other and do not deadlock. */
    static Uni<List<TaskRow>> lockTasksOf(Collection<UUID> cases) {
        return TaskRow.<TaskRow>find("caseId in ?1 order by id", cases)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
