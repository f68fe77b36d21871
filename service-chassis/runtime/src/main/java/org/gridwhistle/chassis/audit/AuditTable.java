package org.gridwhistle.chassis.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads the log. Whatever its size, no more than a few thousand rows of it are in memory at a time. */
@ApplicationScoped
class AuditTable {

    private static final int PIECE = 2_000;
    private static final String ENTRIES = """
            select aggregate_id, seq, at, command, subject, area, actor_id, actor_role, actor_org, actor_unit, address, user_agent, app,
                   trace_id, idempotency_key, change, previous, hash, no
            from audit_entry
            """;
    private static final String CHAIN = ENTRIES + "where aggregate_id = $1 order by seq";
    private static final String CHAIN_BY_CHAIN =
            ENTRIES + "where (aggregate_id, seq) > ($1, $2) order by aggregate_id, seq limit " + PIECE;
    private static final String IN_A_TIME = ENTRIES
            + "where no > $1 and at >= $2 and at < $3 and coalesce(area, '') like $4 order by no limit " + PIECE;
    private static final String HASHES =
            "select no, hash from audit_entry where no > $1 and no <= $2 order by no limit " + PIECE;
    private static final String ANCHORS = """
            select no, at, after_no, up_to_no, entries, digest, previous, hash from audit_anchor where no > $1 order by no limit 1000
            """;
    private static final UUID LEAST = new UUID(0, 0);

    private final Pool pool;

    AuditTable(Pool pool) {
        this.pool = pool;
    }

    /** One chain, oldest first. */
    Uni<List<Entry>> chain(UUID aggregate) {
        return read(CHAIN, Tuple.of(aggregate), AuditRow::entry);
    }

    /** All chains, one after the other. */
    Multi<Entry> chains() {
        return pieces(
                Tuple.of(LEAST, 0L),
                place -> read(CHAIN_BY_CHAIN, place, AuditRow::entry),
                last -> Tuple.of(last.chain(), last.seq()));
    }

    /** What was written in a time, in the order it was written. @param area the subtree; empty for everywhere */
    Multi<Entry> between(Instant from, Instant to, String area) {
        return pieces(
                        0L,
                        no -> read(
                                IN_A_TIME,
                                Tuple.of(no, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC), area + "%"),
                                AuditRow::numbered),
                        AuditRow.Numbered::no)
                .map(AuditRow.Numbered::entry);
    }

    /** What lies in a range of numbers, as an anchor seals it. */
    Uni<Anchor.Span> span(long after, long upTo) {
        var digest = Hash.open();
        return pieces(after, no -> read(HASHES, Tuple.of(no, upTo), AuditRow::hash), AuditRow.NumberedHash::no)
                .invoke(row -> digest.update(row.hash().getBytes(StandardCharsets.US_ASCII)))
                .collect()
                .with(Collectors.counting())
                .map(count -> new Anchor.Span(count, Hash.hex(digest.digest())));
    }

    Multi<Anchor> anchors() {
        return pieces(0L, no -> read(ANCHORS, Tuple.of(no), AuditRow::anchor), Anchor::no);
    }

    private <T> Uni<List<T>> read(String sql, Tuple parameters, Function<Row, T> shape) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> rows.stream().map(shape).toList());
    }

    /** @param placeOf where the next piece begins, by the last item of the piece before */
    private static <T, P> Multi<T> pieces(P first, Function<P, Uni<List<T>>> read, Function<T, P> placeOf) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new Place<>(first),
                        place -> read.apply(place.value).invoke(piece -> {
                            if (!piece.isEmpty()) {
                                place.value = placeOf.apply(piece.getLast());
                            }
                        }))
                .until(List::isEmpty)
                .onItem()
                .disjoint();
    }

    private static final class Place<P> {

        private P value;

        Place(P value) {
            this.value = value;
        }
    }
}
