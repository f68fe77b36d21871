package org.gridwhistle.dispatch.order;

import java.util.Map;

import jakarta.inject.Singleton;

import org.gridwhistle.dispatch.dossier.DossierStore;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Pool;

/** Where orders lie. */
@Singleton
class OrderStore extends DossierStore<ResidentOrder> {

    private static final Map<String, Class<? extends ResidentOrder>> STATES = Map.of(
            "POSTED", Posted.class,
            "PUBLISHED", Published.class,
            "CLAIMED", Claimed.class,
            "DONE", Done.class,
            "RATED", Rated.class,
            "WITHDRAWN", Withdrawn.class,
            "EXPIRED", Expired.class);

    OrderStore(ObjectMapper json, Pool pool) {
        super("resident_order", ResidentOrder.class, STATES, json, pool);
    }

    @Override
    protected Map<String, Object> columns(ResidentOrder order) {
        return Map.of(
                "ordered_by", order.file().orderedBy(),
                "expires_at", order.file().expiresAt());
    }
}
