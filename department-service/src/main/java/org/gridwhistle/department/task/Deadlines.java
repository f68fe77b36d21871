package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clocks of a task, all started by its assignment. Any but the assignment and {@code handleDue} may be null: then that clock
 * does not run.
 *
 * @param assignedAt  交办
 * @param signDue     签收
 * @param contactDue  先行联系; met by the arrival, and shown but not pressed for
 * @param arriveDue   报到; null if the task needs no arrival in time
 * @param handleDue   反馈
 * @param returnUntil 退单: how long it may be given back without looking
 */
public record Deadlines(
        Instant assignedAt,
        Instant signDue,
        Instant contactDue,
        Instant arriveDue,
        Instant handleDue,
        Instant returnUntil) {

    public Deadlines {
        Objects.requireNonNull(assignedAt, "assignedAt");
        Objects.requireNonNull(handleDue, "handleDue");
    }

    Deadlines withHandleDue(Instant due) {
        return new Deadlines(assignedAt, signDue, contactDue, arriveDue, due, returnUntil);
    }

    static Optional<Instant> earliest(Instant... dues) {
        return Stream.of(dues).filter(Objects::nonNull).min(Instant::compareTo);
    }
}
