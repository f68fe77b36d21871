package org.gridwhistle.chassis.command;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.Outage;

import io.smallrye.mutiny.Uni;

/**
 * Runs a list in one transaction. A collision with another writer is tried again; a list that fails for another reason is cut in
 * halves until the one that breaks it stands alone and fails alone. An outage is nobody's fault and fails as such.
 *
 * @param attempt one transaction over a list, with one result an item
 * @param failed  the result of an item that failed alone
 */
public record Isolation<T, R>(
        Function<List<T>, Uni<List<R>>> attempt, BiFunction<T, Throwable, R> failed, int collisions) {

    public Uni<List<R>> run(List<T> items) {
        if (items.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.createFrom()
                .deferred(() -> attempt.apply(items))
                .onFailure(Outage::isCollision)
                .retry()
                .atMost(collisions)
                .onFailure(failure -> !Outage.is(failure))
                .recoverWithUni(failure -> halve(items, failure));
    }

    /** Waits an outage out, in place, so that the order of the items is kept. */
    public Uni<List<R>> runThroughOutages(List<T> items, Duration backoff) {
        return run(items)
                .onFailure(Outage::is)
                .retry()
                .withBackOff(backoff, backoff.multipliedBy(10))
                .indefinitely();
    }

    private Uni<List<R>> halve(List<T> items, Throwable failure) {
        if (items.size() == 1) {
            return Uni.createFrom().item(List.of(failed.apply(items.getFirst(), failure)));
        }
        var middle = items.size() / 2;
        return run(items.subList(0, middle))
                .flatMap(first -> run(items.subList(middle, items.size()))
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()));
    }
}
