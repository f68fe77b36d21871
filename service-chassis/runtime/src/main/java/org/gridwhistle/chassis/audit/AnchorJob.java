package org.gridwhistle.chassis.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/**
 * Seals what was added since the last anchor. Each anchor is told in the service's own log too: where that is shipped elsewhere, the
 * anchors themselves cannot be taken back.
 */
@ApplicationScoped
public class AnchorJob {

    private static final Logger LOG = Logger.getLogger(AnchorJob.class);

    /**
     * Numbers are given out before the commit. With the lock no entry is on its way, so that all numbers up to the last are in, and
     * later ones are higher. It is held for this one question.
     */
    private static final String STOP = "set local lock_timeout = '2s'; lock table audit_entry in share mode";

    private static final String LAST_NUMBER =
            "select case when is_called then last_value else 0 end from audit_entry_no_seq";
    private static final String LAST_ANCHOR = """
            select no, at, after_no, up_to_no, entries, digest, previous, hash from audit_anchor order by no desc limit 1
            """;
    private static final String ADD = """
            insert into audit_anchor (no, at, after_no, up_to_no, entries, digest, previous, hash)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
            """;

    private final Pool pool;
    private final AuditTable table;
    private final Seal seal;
    private final Clock clock;

    AnchorJob(Pool pool, AuditTable table, Seal seal, Clock clock) {
        this.pool = pool;
        this.table = table;
        this.seal = seal;
        this.clock = clock;
    }

    /** Of several instances that seal at once, one adds its anchor. Nothing is added if nothing was written. */
    @Scheduled(
            every = "${gridwhistle.audit.anchor-every:PT10M}",
            delayed = "${gridwhistle.audit.anchor-every:PT10M}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> seal() {
        return pool.withTransaction(AnchorJob::lastNumber)
                .flatMap(upTo -> last().flatMap(last -> upTo > last.upToNo()
                        ? table.span(last.upToNo(), upTo).flatMap(span -> add(last, upTo, span))
                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Long> lastNumber(SqlConnection connection) {
        return connection
                .query(STOP)
                .execute()
                .chain(() -> connection.query(LAST_NUMBER).execute())
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private Uni<Anchor> last() {
        return pool.query(LAST_ANCHOR)
                .execute()
                .map(rows -> rows.stream().findFirst().map(AuditRow::anchor).orElse(Anchor.NONE));
    }

    private Uni<Void> add(Anchor last, long upTo, Anchor.Span span) {
        if (span.entries() == 0) {
            return Uni.createFrom().voidItem();
        }
        var anchor = Anchor.following(last, clock.instant().truncatedTo(ChronoUnit.MICROS), upTo, span, seal);
        return pool.preparedQuery(ADD)
                .execute(Tuple.from(Arrays.asList(
                        anchor.no(),
                        anchor.at().atOffset(ZoneOffset.UTC),
                        anchor.afterNo(),
                        anchor.upToNo(),
                        anchor.entries(),
                        anchor.digest(),
                        anchor.previous(),
                        anchor.hash())))
                .invoke(added -> {
                    if (added.rowCount() > 0) {
                        LOG.infof(
                                "Anchor %d seals %d entries of the log of commands: %s",
                                anchor.no(), anchor.entries(), anchor.hash());
                    }
                })
                .replaceWithVoid();
    }
}
