package org.gridwhistle.dispatch.campaign;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.dossier.DossierWorkshop;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** How campaigns are saved, with the checklists that are handed out. */
@Singleton
class CampaignWorkshop extends DossierWorkshop<CampaignCommand, Campaign> {

    private final ChecklistStore checklists;

    CampaignWorkshop(CampaignStore store, ChecklistStore checklists, ObjectMapper json) {
        super(store, json);
        this.checklists = checklists;
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<CampaignCommand, Campaign, Step>> outcomes) {
        var handedOut = outcomes.stream().flatMap(CampaignWorkshop::lists).toList();
        return super.save(session, outcomes).chain(() -> checklists.put(SessionSql.of(session), handedOut));
    }

    private static Stream<Checklist> lists(Outcome<CampaignCommand, Campaign, Step> outcome) {
        return outcome.order().command() instanceof HandOut handOut
                ? handOut.lists(outcome.after()).stream()
                : Stream.empty();
    }

    @Override
    public Object answer(Outcome<CampaignCommand, Campaign, Step> outcome) {
        return CampaignView.of(outcome.after());
    }
}
