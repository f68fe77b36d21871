package org.gridwhistle.dispatch.mediation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.store.CaseHoldsStore;

import io.smallrye.mutiny.Uni;

/** Tells which cases have to wait for a mediation. */
@ApplicationScoped
class MediationHoldsStore implements CaseHoldsStore {

    private static final String HELD = "select distinct case_id from mediation where case_id = any($1) and holds_case";

    @Override
    public Uni<Set<UUID>> waitingForMediation(SessionSql sql, Collection<UUID> cases) {
        return sql.select(HELD, row -> (UUID) row[0], (Object) cases.toArray(UUID[]::new))
                .map(Set::copyOf);
    }
}
