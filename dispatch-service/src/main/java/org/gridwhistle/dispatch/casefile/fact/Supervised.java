package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

/** What supervision 督办 has left on a case's file: the steps that were taken, and what was late, for good. */
public record Supervised(List<Taken> steps, List<Breach> breaches) {

    public static final Supervised NONE = new Supervised(List.of(), List.of());

    public Supervised {
        steps = List.copyOf(steps);
        breaches = List.copyOf(breaches);
    }

    /** @param taskId null for a clock of the centre */
    public record Taken(CaseClock clock, UUID taskId, Instant due, SupervisionStep step, Instant at) {}

    /** 超时. It stays, whatever time is given afterwards. */
    public record Breach(CaseClock clock, UUID taskId, Instant due, Instant breachedAt) {}

    /** The steps taken for this very due time; with another one the ladder begins anew. */
    public Set<SupervisionStep> steps(CaseClock clock, UUID taskId, Instant due) {
        return steps.stream()
                .filter(taken -> taken.clock() == clock
                        && Objects.equals(taken.taskId(), taskId)
                        && taken.due().equals(due))
                .map(Taken::step)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param at when it was noticed; at or after its due time it is a breach */
    public Supervised with(Taken taken) {
        var more = Stream.concat(steps.stream(), Stream.of(taken)).toList();
        var breach = new Breach(taken.clock(), taken.taskId(), taken.due(), taken.due());
        var isNew = !taken.at().isBefore(taken.due()) && !breaches.contains(breach);
        return new Supervised(
                more,
                isNew ? Stream.concat(breaches.stream(), Stream.of(breach)).toList() : breaches);
    }
}
