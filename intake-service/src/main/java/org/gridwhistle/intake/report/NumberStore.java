package org.gridwhistle.intake.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Gives out report numbers, {@code <county>-<yyyyMMdd>-<6 digits>}, never one twice. An instance takes them from the database
 * in blocks, outside of the transaction that uses them: a rollback or a restart leaves a gap, and nobody waits for a neighbour's
 * commit.
 */
@ApplicationScoped
class NumberStore {

    private static final String TAKE_BLOCK = """
            insert into number_block as block (county, day, last) values ($1, $2, $3)
            on conflict (county, day) do update set last = block.last + excluded.last
            returning last
            """;

    private final Pool pool;
    private final int blockSize;
    private final Map<Series, Deque<Block>> blocks = new HashMap<>();

    NumberStore(Pool pool, ReportConfig config) {
        this.pool = pool;
        this.blockSize = config.numberBlock();
    }

    /** @param wanted the series by who wants a number of it. @return the numbers by the same */
    Uni<Map<UUID, String>> take(Map<UUID, Series> wanted) {
        var bySeries = wanted.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        var numbers = new HashMap<UUID, String>();
        return Multi.createFrom()
                .iterable(bySeries.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        entry -> take(entry.getKey(), entry.getValue().size())
                                .invoke(taken -> hand(entry.getKey(), entry.getValue(), taken, numbers)))
                .collect()
                .asList()
                .replaceWith(numbers);
    }

    private static void hand(Series series, List<UUID> takers, List<Integer> taken, Map<UUID, String> numbers) {
        for (var i = 0; i < takers.size(); i++) {
            numbers.put(takers.get(i), series.number(taken.get(i)));
        }
    }

    private Uni<List<Integer>> take(Series series, int count) {
        var taken = takeFromBlocks(series, count);
        var missing = count - taken.size();
        if (missing == 0) {
            return Uni.createFrom().item(taken);
        }
        var size = Math.max(blockSize, missing);
        return pool.preparedQuery(TAKE_BLOCK)
                .execute(Tuple.of(series.county(), series.day(), size))
                .map(rows -> rows.iterator().next().getInteger("last"))
                .map(last -> {
                    var all = new ArrayList<>(taken);
                    var fresh = new Block(last - size + 1, last);
                    while (all.size() < count) {
                        all.add(fresh.next++);
                    }
                    keep(series, fresh);
                    return all;
                });
    }

    private synchronized List<Integer> takeFromBlocks(Series series, int count) {
        var known = blocks.getOrDefault(series, new ArrayDeque<>());
        var taken = new ArrayList<Integer>(count);
        while (taken.size() < count && !known.isEmpty()) {
            taken.add(known.peek().next++);
            if (known.peek().isUsedUp()) {
                known.poll();
            }
        }
        return taken;
    }

    /** Days that are over are forgotten with what is left of their blocks. */
    private synchronized void keep(Series series, Block block) {
        blocks.keySet().removeIf(old -> old.day().isBefore(series.day().minusDays(1)));
        if (!block.isUsedUp()) {
            blocks.computeIfAbsent(series, none -> new ArrayDeque<>()).add(block);
        }
    }

    /** Numbers run apart in each county and on each day. */
    record Series(String county, LocalDate day) {

        String number(int ordinal) {
            return "%s-%s-%06d".formatted(county, DateTimeFormatter.BASIC_ISO_DATE.format(day), ordinal);
        }
    }

    private static final class Block {

        private int next;
        private final int last;

        private Block(int next, int last) {
            this.next = next;
            this.last = last;
        }

        private boolean isUsedUp() {
            return next > last;
        }
    }
}
