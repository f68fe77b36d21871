package org.gridwhistle.dispatch.reference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Known;
import org.gridwhistle.dispatch.reference.upload.Line;

import io.smallrye.mutiny.Uni;

/** The SQL of an import. Each statement takes many records; PostgreSQL itself compares a record with what is in force. */
@ApplicationScoped
class ReferenceStore {

    /** Held until the transaction ends, by one import at a time: records of one kind refer to records of others. */
    private static final String LOCK = "select pg_advisory_xact_lock(1919247974)";

    private static final String KNOWN = """
            select kind, code, body ->> 'level' from reference_record
            where kind = any($1::text[]) and not deleted and not ($3 and kind = $2)
            """;
    private static final String PUT = """
            with written as (
                insert into reference_record as r (kind, code, version, effective_from, deleted, parent, body)
                select $1, i.code, 1, $2, false, i.parent, i.body::jsonb
                from unnest($3::text[], $4::text[], $5::text[]) as i(code, parent, body)
                on conflict (kind, code) do update
                    set version = r.version + 1, effective_from = excluded.effective_from, deleted = false,
                        parent = excluded.parent, body = excluded.body
                    where r.deleted or r.body <> excluded.body
                returning *),
            remembered as (
                insert into reference_version
                select kind, code, version, effective_from, deleted, body, $6::timestamptz from written)
            select code, version from written
            """;
    private static final String DELETE_ALL_BUT = """
            with written as (
                update reference_record r set version = r.version + 1, effective_from = $2, deleted = true
                where kind = $1 and not deleted
                    and not exists (select from unnest($3::text[]) as kept(code) where kept.code = r.code)
                returning *),
            remembered as (
                insert into reference_version
                select kind, code, version, effective_from, deleted, body, $4::timestamptz from written)
            select code, version, body::text from written
            """;
    private static final String STILL_NAMED = """
            select distinct r.code, named.code
            from reference_record r
                cross join lateral jsonb_array_elements_text(
                    case jsonb_typeof(r.body -> $2) when 'array' then r.body -> $2 else jsonb_build_array(r.body -> $2) end
                ) as named(code)
                join unnest($3::text[]) as gone(code) on gone.code = named.code
            where r.kind = $1 and not r.deleted
            order by r.code
            """;

    Uni<Void> lock(SessionSql sql) {
        return sql.select(LOCK, row -> row).replaceWithVoid();
    }

    /** What records of the order's kind may refer to; of the kind itself only what the order leaves in force. */
    Uni<Known> known(SessionSql sql, ImportOrder order) {
        var targets = order.upload().kind().targets().toArray(String[]::new);
        return sql.select(KNOWN, row -> row, targets, order.kind(), order.replace())
                .map(rows -> {
                    var known = new Known();
                    rows.forEach(row -> known.add((String) row[0], (String) row[1], (String) row[2]));
                    return known;
                });
    }

    /** @return those that are new or differ from what was in force */
    Uni<List<Written>> put(SessionSql sql, ImportOrder order, List<Line> lines, OffsetDateTime now) {
        var kind = order.upload().kind();
        return sql.select(
                PUT,
                row -> new Written((String) row[0], (Long) row[1], null),
                kind.name(),
                order.effectiveFrom(),
                lines.stream().map(Line::code).toArray(String[]::new),
                lines.stream().map(line -> kind.parentOf(line.body())).toArray(String[]::new),
                lines.stream().map(line -> line.body().toString()).toArray(String[]::new),
                now);
    }

    Uni<List<Written>> deleteAllBut(SessionSql sql, ImportOrder order, Set<String> kept, OffsetDateTime now) {
        return sql.select(
                DELETE_ALL_BUT,
                row -> new Written((String) row[0], (Long) row[1], (String) row[2]),
                order.kind(),
                order.effectiveFrom(),
                kept.toArray(String[]::new),
                now);
    }

    /** Which records of a kind name one of these codes in this field. */
    Uni<List<Mention>> stillNamed(SessionSql sql, Kind kind, String field, List<String> codes) {
        return sql.select(
                STILL_NAMED,
                row -> new Mention(kind.name(), (String) row[0], (String) row[1]),
                kind.name(),
                field,
                codes.toArray(String[]::new));
    }

    /**
     * A record with a new version.
     *
     * @param body as it was, of a deleted one; null if it came with the upload
     */
    record Written(String code, long version, String body) {

        boolean isFirst() {
            return version == 1;
        }
    }

    /** A record in force that names another. */
    record Mention(String kind, String code, String named) {}
}
