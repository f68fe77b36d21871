package org.gridwhistle.dispatch.casefile.store;

import java.util.List;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

import io.smallrye.mutiny.Uni;

/** A feature's read model of cases, written in the transaction that changes them, after they are. */
public interface CaseProjection {

    /** @param outcomes of one transaction, in order; write in as few statements as it takes, and in one order of rows */
    Uni<Void> apply(SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes);
}
