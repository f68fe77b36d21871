package org.gridwhistle.dispatch.casefile.store;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.sql.SessionSql;

import io.smallrye.mutiny.Uni;

/** What the features beside the case know of it that keeps it from being closed. */
public interface CaseHoldsStore {

    /** @param cases whose rows the transaction has locked */
    Uni<Set<UUID>> waitingForMediation(SessionSql sql, Collection<UUID> cases);
}
