package org.gridwhistle.dispatch.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.web.Cursor;
import org.gridwhistle.chassis.web.Page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Looks reference data up. */
@ApplicationScoped
public class ReferenceQueries {

    private static final String COLUMNS = "select kind, code, version, effective_from, deleted, body::text ";
    private static final String LIST = COLUMNS + """
            from reference_record
            where kind = $1 and not deleted and code > $2 and ($3::text is null or parent = $3) order by code limit $4
            """;
    private static final String ONE = COLUMNS + "from reference_record where kind = $1 and code = $2 and not deleted";
    private static final String VERSION =
            COLUMNS + "from reference_version where kind = $1 and code = $2 and version = $3";

    private final ObjectMapper json;

    ReferenceQueries(ObjectMapper json) {
        this.json = json;
    }

    /** Records in force, by code. @param parent only those right below it; null for all */
    Uni<Page<ReferenceRecord>> list(String kind, String parent, String cursor, int limit) {
        var after = Cursor.decode(cursor).orElse("");
        return select(LIST, kind, after, parent, limit + 1).map(rows -> Page.of(rows, limit, ReferenceRecord::code));
    }

    Uni<Optional<ReferenceRecord>> find(String kind, String code) {
        return select(ONE, kind, code).map(rows -> rows.stream().findFirst());
    }

    /** A version that holds or once held, also of a deleted record. */
    Uni<Optional<ReferenceRecord>> findVersion(String kind, String code, long version) {
        return select(VERSION, kind, code, version).map(rows -> rows.stream().findFirst());
    }

    private Uni<List<ReferenceRecord>> select(String sql, Object... params) {
        Function<Object[], ReferenceRecord> row = this::read;
        return Panache.withSession(() ->
                Panache.getSession().flatMap(session -> SessionSql.of(session).select(sql, row, params)));
    }

    private ReferenceRecord read(Object[] row) {
        try {
            return new ReferenceRecord(
                    (String) row[0],
                    (String) row[1],
                    (Long) row[2],
                    (LocalDate) row[3],
                    (Boolean) row[4],
                    json.readTree((String) row[5]));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
