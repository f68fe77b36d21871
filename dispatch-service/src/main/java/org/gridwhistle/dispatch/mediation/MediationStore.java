package org.gridwhistle.dispatch.mediation;

import java.util.Map;

import jakarta.inject.Singleton;

import org.gridwhistle.dispatch.dossier.DossierStore;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Pool;

/** Where mediations lie. */
@Singleton
class MediationStore extends DossierStore<Mediation> {

    private static final Map<String, Class<? extends Mediation>> STATES = Map.of(
            "OPENED", Opened.class,
            "INVESTIGATED", Investigated.class,
            "PANEL_FORMED", PanelFormed.class,
            "IN_SESSION", InSession.class,
            "AGREED", Agreed.class,
            "PERFORMED", Performed.class,
            "FAILED", Failed.class,
            "REFERRED", Referred.class);

    MediationStore(ObjectMapper json, Pool pool) {
        super("mediation", Mediation.class, STATES, json, pool);
    }

    @Override
    protected Map<String, Object> columns(Mediation mediation) {
        return Map.of(
                "case_id", mediation.file().caseId(),
                "holds_case", mediation.holdsTheCase(),
                "opened_at", mediation.file().openedAt());
    }
}
