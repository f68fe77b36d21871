package org.gridwhistle.samplecity.http;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Many doing the same kind of thing at the same time; the {@link Api} bounds how many calls are under way. */
public final class Together {

    private Together() {}

    /** Does it for each item; the results stand in the order of the items. */
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = items.stream()
                    .map(item -> people.submit(() -> work.apply(item)))
                    .toList();
            return results.stream().map(Together::result).toList();
        }
    }

    /** Does it for each item, and answers for how many it was done. */
    public static <T> int count(Collection<T> items, Predicate<T> work) {
        return Math.toIntExact(
                map(items, work::test).stream().filter(Boolean::booleanValue).count());
    }

    /** Waits for what another thread does, and fails as it failed. */
    public static <R> R result(Future<R> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
