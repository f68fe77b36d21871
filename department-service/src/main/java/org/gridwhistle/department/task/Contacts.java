package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unit's tries to reach the reporter (先行联系).
 *
 * @param attempts oldest first
 * @param metAt    when they met the clock: somebody was reached, or enough tries were made; null until then
 */
public record Contacts(List<Attempt> attempts, Instant metAt) {

    static final Contacts NONE = new Contacts(null, null);

    public enum Outcome {
        /** 已联系 */
        REACHED,
        /** 未联系上 */
        UNREACHED
    }

    public record Attempt(Instant contactedAt, Outcome outcome, String note) {}

    public Contacts {
        attempts = attempts == null ? List.of() : List.copyOf(attempts);
    }

    /** @param enough how many vain tries meet the clock too */
    Contacts with(Attempt attempt, int enough) {
        var all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        var vain =
                all.stream().filter(one -> one.outcome() == Outcome.UNREACHED).count();
        var meets = attempt.outcome() == Outcome.REACHED || vain >= enough;
        return new Contacts(all, metAt == null && meets ? attempt.contactedAt() : metAt);
    }

    boolean met() {
        return metAt != null;
    }
}
