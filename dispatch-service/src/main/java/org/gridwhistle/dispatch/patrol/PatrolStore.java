package org.gridwhistle.dispatch.patrol;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.gridwhistle.dispatch.dossier.DossierStore;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Where diaries lie. */
@Singleton
class PatrolStore extends DossierStore<PatrolDiary> {

    private static final String WITH_PATROL = "select id from patrol_diary where patrols @> array[$1::uuid]";
    private static final String KNOWN = "select id from case_file where id = any($1)";
    private static final String OWED = """
            select g.code, g.body ->> 'label', d.worker, coalesce(d.outings, 0), coalesce(d.seconds, 0)
            from reference_record g left join patrol_diary d on d.area = g.code and d.week = $1
            where g.kind = 'grids' and not g.deleted and starts_with(g.code, $2)
            order by g.code, d.worker
            """;

    private final Pool pool;

    PatrolStore(ObjectMapper json, Pool pool) {
        super("patrol_diary", PatrolDiary.class, Map.of("OPEN", PatrolDiary.class), json, pool);
        this.pool = pool;
    }

    @Override
    protected Map<String, Object> columns(PatrolDiary diary) {
        return Map.of(
                "worker", diary.worker(),
                "week", diary.week().toString(),
                "outings", diary.outings(),
                "seconds", diary.time().toSeconds(),
                "patrols", diary.patrols().stream().map(Patrol::id).toList(),
                "events",
                        diary.patrols().stream()
                                .flatMap(Patrol::events)
                                .distinct()
                                .toList());
    }

    /** The diary that the patrol stands in. */
    Uni<Optional<UUID>> diaryWith(UUID patrolId) {
        return pool.preparedQuery(WITH_PATROL)
                .execute(Tuple.of(patrolId))
                .map(rows -> rows.stream().findFirst().map(row -> row.getUUID(0)));
    }

    /** Of these events those that there are. */
    Uni<List<UUID>> known(List<UUID> events) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(events.toArray(UUID[]::new)))
                .map(rows -> rows.stream().map(row -> row.getUUID(0)).toList());
    }

    /** What each grid's worker did in the week; a grid without a diary did nothing. */
    Uni<List<Compliance.Line>> done(Week week, String area, PatrolRule rule) {
        return pool.preparedQuery(OWED)
                .execute(Tuple.of(week.toString(), area))
                .map(rows -> rows.stream()
                        .map(row -> Compliance.Line.of(
                                row.getString(0),
                                row.getString(1),
                                row.getString(2),
                                row.getInteger(3),
                                Duration.ofSeconds(row.getLong(4)),
                                rule))
                        .toList());
    }
}
