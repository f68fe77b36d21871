package org.gridwhistle.dispatch.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.dossier.DossierWorkshop;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** How mediations are loaded and answered; one to be opened is loaded from its case. */
@Singleton
class MediationWorkshop extends DossierWorkshop<MediationCommand, Mediation> {

    MediationWorkshop(MediationStore store, ObjectMapper json) {
        super(store, json);
    }

    @Override
    public Uni<Map<UUID, Mediation>> lockAndLoad(
            Mutiny.Session session, SortedSet<UUID> ids, List<Order<MediationCommand>> orders) {
        var onCases = orders.stream()
                .map(Order::command)
                .filter(command -> command.onCase() != null)
                .collect(Collectors.toMap(MediationCommand::aggregateId, MediationCommand::onCase));
        if (onCases.isEmpty()) {
            return super.lockAndLoad(session, ids, orders);
        }
        return DisputeSql.unopened(SessionSql.of(session), onCases)
                .flatMap(unopened -> super.lockAndLoad(session, ids, orders).map(loaded -> {
                    var all = new HashMap<>(unopened);
                    all.putAll(loaded);
                    return all;
                }));
    }

    @Override
    public Object answer(Outcome<MediationCommand, Mediation, Step> outcome) {
        return MediationView.of(outcome.after());
    }
}
