package org.gridwhistle.chassis.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

/**
 * The log of what people do (全留痕). It is written in the transaction of the change, under the lock of the aggregate, and so costs two
 * statements a transaction however many commands share it.
 */
@ApplicationScoped
public class AuditLog {

    private static final String HEADS = """
            select h.aggregate_id, h.seq, h.hash
            from unnest($1::uuid[]) as a(id) cross join lateral (
                select aggregate_id, seq, hash from audit_entry where aggregate_id = a.id order by seq desc limit 1) as h
            """;
    private static final String APPEND = """
            insert into audit_entry (aggregate_id, seq, at, command, subject, area, actor_id, actor_role, actor_org, actor_unit,
                                     address, user_agent, app, trace_id, idempotency_key, change, previous, hash)
            select e.aggregate_id, e.seq, e.at, e.command, e.subject, e.area, e.actor_id, e.actor_role, e.actor_org, e.actor_unit,
                   e.address, e.user_agent, e.app, e.trace_id, e.idempotency_key, e.change, e.previous, e.hash
            from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[],
                        $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
                        $17::text[], $18::text[]) with ordinality
                 as e(aggregate_id, seq, at, command, subject, area, actor_id, actor_role, actor_org, actor_unit,
                      address, user_agent, app, trace_id, idempotency_key, change, previous, hash, ord)
            order by e.ord
            """;

    private final ObjectMapper json;

    AuditLog(ObjectMapper json) {
        this.json = json;
    }

    /** What a command changed, as a deed tells it. Either side may be null. */
    public String change(Glimpse before, Glimpse after) {
        return Difference.between(before, after, json);
    }

    /** Adds the deeds to their chains, in order. The aggregates are locked by the transaction. */
    public Uni<Void> append(SessionSql sql, List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var chains = deeds.stream().map(Deed::aggregateId).distinct().toArray(UUID[]::new);
        return sql.select(
                        HEADS, row -> Map.entry((UUID) row[0], new Entry.Head((Long) row[1], (String) row[2])), (Object)
                                chains)
                .flatMap(heads -> insert(sql, entries(heads, deeds)));
    }

    private static List<Entry> entries(List<Map.Entry<UUID, Entry.Head>> known, List<Deed> deeds) {
        var heads = new HashMap<UUID, Entry.Head>();
        known.forEach(head -> heads.put(head.getKey(), head.getValue()));
        var entries = new ArrayList<Entry>(deeds.size());
        for (var deed : deeds) {
            var entry = Entry.following(heads.getOrDefault(deed.aggregateId(), Entry.Head.NONE), deed);
            heads.put(entry.chain(), entry.head());
            entries.add(entry);
        }
        return entries;
    }

    private static Uni<Void> insert(SessionSql sql, List<Entry> entries) {
        return sql.update(
                        APPEND,
                        column(entries, Entry::chain, UUID[]::new),
                        column(entries, Entry::seq, Long[]::new),
                        column(entries, entry -> utc(entry.deed()), OffsetDateTime[]::new),
                        text(entries, Deed::command),
                        column(entries, entry -> entry.deed().subject(), UUID[]::new),
                        text(entries, Deed::area),
                        text(entries, deed -> deed.doer().id()),
                        text(entries, deed -> deed.doer().role()),
                        text(entries, deed -> deed.doer().org()),
                        text(entries, deed -> deed.doer().unit()),
                        text(entries, deed -> deed.origin().address()),
                        text(entries, deed -> deed.origin().userAgent()),
                        text(entries, deed -> deed.origin().app()),
                        text(entries, Deed::traceId),
                        text(entries, Deed::idempotencyKey),
                        text(entries, Deed::change),
                        column(entries, Entry::previous, String[]::new),
                        column(entries, Entry::hash, String[]::new))
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Deed deed) {
        return deed.at().atOffset(ZoneOffset.UTC);
    }

    private static String[] text(List<Entry> entries, Function<Deed, String> field) {
        return column(entries, entry -> field.apply(entry.deed()), String[]::new);
    }

    private static <T> T[] column(List<Entry> entries, Function<Entry, T> field, IntFunction<T[]> array) {
        return entries.stream().map(field).toArray(array);
    }
}
