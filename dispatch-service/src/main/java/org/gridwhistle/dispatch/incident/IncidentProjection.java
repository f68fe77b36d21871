package org.gridwhistle.dispatch.incident;

import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.IncidentJoined;
import org.gridwhistle.dispatch.casefile.store.CaseProjection;
import org.gridwhistle.dispatch.reference.view.OrgCode;

import io.smallrye.mutiny.Uni;

/** An incident begins in the transaction in which its first case joins it. */
@ApplicationScoped
class IncidentProjection implements CaseProjection {

    private static final String BEGIN = """
            insert into incident (id, title, automatic, area, matter_code, opened_at, opened_by)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
            """;

    @Override
    public Uni<Void> apply(SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var done = Uni.createFrom().voidItem();
        for (var outcome : outcomes) {
            for (var event : outcome.events()) {
                if (event instanceof IncidentJoined joined) {
                    done = done.chain(() -> begin(sql, outcome.after(), joined));
                }
            }
        }
        return done;
    }

    private static Uni<Void> begin(SessionSql sql, Case first, IncidentJoined joined) {
        var head = joined.head();
        return sql.update(
                        BEGIN,
                        joined.incident(),
                        joined.title(),
                        Actor.SYSTEM_ROLE.equals(head.actor().role()),
                        OrgCode.town(first.file().area()),
                        first.file().subject().matterCode(),
                        head.at().atOffset(ZoneOffset.UTC),
                        head.actor().id())
                .replaceWithVoid();
    }
}
