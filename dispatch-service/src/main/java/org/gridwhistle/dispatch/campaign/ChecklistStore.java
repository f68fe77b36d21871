package org.gridwhistle.dispatch.campaign;

import java.util.Map;

import jakarta.inject.Singleton;

import org.gridwhistle.dispatch.dossier.DossierStore;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Pool;

/** Where checklists lie. */
@Singleton
class ChecklistStore extends DossierStore<Checklist> {

    ChecklistStore(ObjectMapper json, Pool pool) {
        super("checklist", Checklist.class, Map.of("CHECKLIST", Checklist.class), json, pool);
    }

    @Override
    protected Map<String, Object> columns(Checklist list) {
        return Map.of(
                "campaign_id", list.campaign().id(),
                "findings", list.findings().toList());
    }
}
