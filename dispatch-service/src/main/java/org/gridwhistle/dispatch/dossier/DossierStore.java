package org.gridwhistle.dispatch.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.PUT;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.web.Page;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Where dossiers of one kind lie: a row each, with the whole as a document beside the columns that lists filter and sort on.
 *
 * @param <S> the aggregate
 */
public abstract class DossierStore<S extends Dossier> {

    private static final String FIND = "select document::text from %s where id = $1";
    private static final String LOCK = "select id, document::text from %s where id = any($1) order by id for update";
    private static final String PUT = """
            insert into %1$s select * from jsonb_populate_recordset(null::%1$s, $1::text::jsonb)
            on conflict (id) do update set %2$s
            """;
    private static final String LIST = "select document::text from %s %s order by id desc limit %d";

    private final String table;
    private final Class<S> type;
    private final ObjectMapper json;
    private final Pool pool;

    /** @param states each state by its name in the document */
    protected DossierStore(
            String table, Class<S> type, Map<String, Class<? extends S>> states, ObjectMapper house, Pool pool) {
        this.table = table;
        this.type = type;
        this.pool = pool;
        // An older document may hold what a newer dossier no longer has.
        this.json = house.copy()
                .addMixIn(type, StateByName.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        states.forEach((name, state) -> json.registerSubtypes(new NamedType(state, name)));
    }

    /** The columns of a row beside {@code id, area, state, version, document}, by their names; always the same ones. */
    protected abstract Map<String, Object> columns(S dossier);

    public Uni<Optional<S>> find(UUID id) {
        return pool.preparedQuery(FIND.formatted(table))
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(row -> read(row.getString(0))));
    }

    /** The newest first. */
    public Uni<Page<S>> list(WhereSql where, String cursor, int limit) {
        where.olderThan(cursor);
        return pool.preparedQuery(LIST.formatted(table, where.text(), limit + 1))
                .execute(where.parameters())
                .map(rows -> Page.of(
                        rows.stream().map(row -> read(row.getString(0))).toList(),
                        limit,
                        dossier -> dossier.id().toString()));
    }

    /** In the order of their ids, so that two transactions never wait for one another. */
    public Uni<Map<UUID, S>> lock(SessionSql sql, Collection<UUID> ids) {
        return sql.select(LOCK.formatted(table), row -> row, (Object) ids.toArray(UUID[]::new))
                .map(rows -> {
                    var found = new HashMap<UUID, S>();
                    rows.forEach(row -> found.put((UUID) row[0], read((String) row[1])));
                    return found;
                });
    }

    /** Writes rows anew or over, all in one statement. */
    public Uni<Void> put(SessionSql sql, Collection<S> dossiers) {
        if (dossiers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = dossiers.stream().map(this::row).toList();
        var changes = rows.getFirst().keySet().stream()
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        return sql.update(PUT.formatted(table, changes), write(rows)).replaceWithVoid();
    }

    private Map<String, Object> row(S dossier) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", dossier.id());
        row.put("area", dossier.area());
        row.put("state", dossier.stateName());
        row.put("version", dossier.version());
        row.putAll(columns(dossier));
        row.put("document", document(dossier));
        return row;
    }

    private JsonNode document(S dossier) {
        try {
            return json.readTree(json.writerFor(type).writeValueAsString(dossier));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(table + " " + dossier.id() + " cannot be written", e);
        }
    }

    private String write(List<Map<String, Object>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private S read(String document) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(table + " cannot be read", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    private interface StateByName {}
}
