package org.gridwhistle.dispatch.routing.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.gridwhistle.dispatch.reference.view.CatalogMatter;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;
import org.gridwhistle.dispatch.routing.match.Experience;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/** Learns the words of closed cases anew now and then. Proposals take what is known at the moment. */
@ApplicationScoped
public class ExperienceStore {

    private static final Logger LOG = Logger.getLogger(ExperienceStore.class);

    private static final String LATEST =
            "select matter_code, words from routing_lesson order by closed_at desc limit $1";

    private final Pool pool;
    private final ReferenceSnapshot reference;
    private final HistoryConfig config;
    private volatile Experience experience = Experience.NONE;

    ExperienceStore(Pool pool, ReferenceSnapshot reference, HistoryConfig config) {
        this.pool = pool;
        this.reference = reference;
        this.config = config;
    }

    void learnRegularly(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(1, config.refresh().toMillis(), timer -> learn(vertx));
    }

    public Experience get() {
        return experience;
    }

    private void learn(Vertx vertx) {
        pool.preparedQuery(LATEST)
                .execute(Tuple.of(config.lessons()))
                .flatMap(rows -> Uni.createFrom()
                        .completionStage(() -> vertx.executeBlocking(
                                        () -> Experience.of(StreamSupport.stream(rows.spliterator(), false)
                                                .flatMap(row -> lesson(row).stream())
                                                .toList()))
                                .toCompletionStage()))
                .subscribe()
                .with(
                        learnt -> experience = learnt,
                        failure -> LOG.debugf("Closed cases could not be learnt from: %s", failure.getMessage()));
    }

    private List<Experience.Lesson> lesson(Row row) {
        return reference
                .get()
                .catalogMatter(row.getString("matter_code"))
                .map(CatalogMatter::leadLine)
                .map(line -> new Experience.Lesson(line, Arrays.asList(row.getArrayOfStrings("words"))))
                .stream()
                .toList();
    }
}
