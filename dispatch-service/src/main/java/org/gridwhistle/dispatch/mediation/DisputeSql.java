package org.gridwhistle.dispatch.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

import io.smallrye.mutiny.Uni;

/** What a mediation must know of cases. Their rows are held until the transaction ends, so that none is closed meanwhile. */
final class DisputeSql {

    private static final String LOCK =
            "select id, number, area, state from case_file where id = any($1) order by id for update";
    private static final String HELD = "select case_id from mediation where case_id = any($1) and holds_case";

    private DisputeSql() {}

    /** The mediations that may be opened, by the ids that they would have; none where there is no such case. */
    static Uni<Map<UUID, Mediation>> unopened(SessionSql sql, Map<UUID, UUID> caseByMediation) {
        var cases = caseByMediation.values().stream().distinct().toArray(UUID[]::new);
        return sql.select(LOCK, row -> row, (Object) cases)
                .flatMap(rows -> held(sql, cases).map(held -> unopened(caseByMediation, rows, held)));
    }

    private static Uni<List<UUID>> held(SessionSql sql, UUID[] cases) {
        return sql.select(HELD, row -> (UUID) row[0], (Object) cases);
    }

    private static Map<UUID, Mediation> unopened(
            Map<UUID, UUID> caseByMediation, List<Object[]> rows, List<UUID> held) {
        var byCase = new HashMap<UUID, Object[]>();
        rows.forEach(row -> byCase.put((UUID) row[0], row));
        var unopened = new HashMap<UUID, Mediation>();
        caseByMediation.forEach((mediation, caseId) -> {
            var row = byCase.get(caseId);
            if (row != null) {
                var file = MediationFile.of(mediation, caseId, (String) row[1], (String) row[2]);
                var open = CaseState.valueOf((String) row[3]).open();
                unopened.put(mediation, new Unopened(file, open, held.contains(caseId)));
            }
        });
        return unopened;
    }
}
