package org.gridwhistle.chassis.web;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items      at most {@code limit} of them
 * @param nextCursor what to send as {@code cursor} for the next page; null at the end
 */
public record Page<T>(
        List<T> items, @Schema(nullable = true) String nextCursor) {

    /**
     * Cuts a page out of one row more than asked for.
     *
     * @param rows   up to {@code limit + 1} rows in list order
     * @param key    the position of a row, as the cursor carries it
     */
    public static <R> Page<R> of(List<R> rows, int limit, Function<R, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, Cursor.encode(key.apply(items.getLast())));
    }

    public <U> Page<U> map(Function<T, U> shape) {
        return new Page<>(items.stream().map(shape).toList(), nextCursor);
    }
}
