package org.gridwhistle.chassis.command;

import java.util.List;

import org.gridwhistle.chassis.problem.ProblemCode;
import org.gridwhistle.chassis.problem.Refusal;

/**
 * What a state says to a command: a new state and the events that tell of it, or a refusal. Never an exception.
 *
 * @param <S> the aggregate
 * @param <E> its events
 */
public sealed interface Decision<S, E> {

    /**
     * @param state  the aggregate after the command
     * @param events what happened, in order; empty if the command found its wish fulfilled already
     */
    record Accepted<S, E>(S state, List<E> events) implements Decision<S, E> {}

    /** @param refusal why nothing changed */
    record Rejected<S, E>(Refusal refusal) implements Decision<S, E> {}

    static <S, E> Decision<S, E> accept(S state, E event) {
        return new Accepted<>(state, List.of(event));
    }

    static <S, E> Decision<S, E> acceptAll(S state, List<? extends E> events) {
        return new Accepted<>(state, List.copyOf(events));
    }

    static <S, E> Decision<S, E> reject(ProblemCode code, Object... args) {
        return new Rejected<>(Refusal.of(code, args));
    }

    static <S, E> Decision<S, E> reject(Refusal refusal) {
        return new Rejected<>(refusal);
    }
}
