package org.gridwhistle.dispatch.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.gridwhistle.dispatch.dossier.DossierStore;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Where campaigns lie, and how far they have come. */
@Singleton
class CampaignStore extends DossierStore<Campaign> {

    private static final String GRIDS = """
            select code from reference_record where kind = 'grids' and not deleted and starts_with(code, $1) order by code
            """;
    private static final String PROGRESS = """
            select count(*), count(*) filter (where state = 'DONE'), coalesce(sum(cardinality(findings)), 0),
                   (select count(*) from checklist l cross join unnest(l.findings) as found(id) join case_file c on c.id = found.id
                    where l.campaign_id = $1 and c.closed_at is not null)
            from checklist where campaign_id = $1
            """;

    private final Pool pool;

    CampaignStore(ObjectMapper json, Pool pool) {
        super("campaign", Campaign.class, Map.of("CAMPAIGN", Campaign.class), json, pool);
        this.pool = pool;
    }

    @Override
    protected Map<String, Object> columns(Campaign campaign) {
        return Map.of("title", campaign.title(), "runs_from", campaign.from(), "runs_to", campaign.to());
    }

    Uni<List<String>> gridsIn(String area) {
        return pool.preparedQuery(GRIDS)
                .execute(Tuple.of(area))
                .map(rows -> rows.stream().map(row -> row.getString(0)).toList());
    }

    Uni<CampaignProgress> progress(UUID campaign) {
        return pool.preparedQuery(PROGRESS)
                .execute(Tuple.of(campaign))
                .map(rows -> rows.iterator().next())
                .map(row -> CampaignProgress.of(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3)));
    }
}
