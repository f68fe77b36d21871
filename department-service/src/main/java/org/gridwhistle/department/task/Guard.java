package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;

/** One named rule that a wish must satisfy. */
@FunctionalInterface
interface Guard<W, T> {

    /** @return the refusal if the wish breaks the rule */
    Optional<Refusal> check(W wish, T context);

    static <W, T> Optional<Refusal> firstBroken(List<Guard<W, T>> guards, W wish, T context) {
        return guards.stream()
                .map(guard -> guard.check(wish, context))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Refusal> refuseIf(boolean broken, TaskProblem code, Object... args) {
        return broken ? Optional.of(Refusal.of(code, args)) : Optional.empty();
    }
}
