package org.gridwhistle.dispatch.casefile.store;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import org.jboss.logging.Logger;

/** What operations watch: how many cases wait where, how long they stay, and whether a calendar is missing. */
@ApplicationScoped
class CaseGauges {

    private static final Logger LOG = Logger.getLogger(CaseGauges.class);

    private static final String OPEN = """
            select state, coalesce(lead_unit, '') as unit, count(*) as cases from case_file
            where state not in ('CLOSED', 'EVALUATED', 'REJECTED', 'MERGED', 'CANCELLED') group by 1, 2
            """;

    private final Pool pool;
    private final MeterRegistry meters;
    private final MultiGauge open;

    CaseGauges(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        this.meters = meters;
        this.open = MultiGauge.builder("gridwhistle.cases.open")
                .description("Open cases by state and lead unit")
                .register(meters);
    }

    void refreshRegularly(@Observes StartupEvent started, Vertx vertx, CaseGaugesConfig config) {
        vertx.setPeriodic(1, config.refresh().toMillis(), timer -> refresh());
    }

    /** @param since when the row came to its state; null for a new one */
    void moved(CaseState from, Instant since, Outcome<CaseCommand, Case, CaseEvent> outcome) {
        if (since != null && from != outcome.after().state()) {
            meters.timer("gridwhistle.case.time.in.state", "state", from.name())
                    .record(Duration.between(since, outcome.at()));
        }
    }

    /** A year that nobody entered is counted by plain weekdays; somebody has to know. */
    void happened(CaseEvent event) {
        for (var year : event.unknownYears()) {
            meters.counter("gridwhistle.deadline.unknown.years", "year", year.toString())
                    .increment();
            LOG.warnf(
                    "Case %s: no working calendar for %d, due dates were counted by plain weekdays",
                    event.head().number(), year);
        }
    }

    private void refresh() {
        pool.query(OPEN)
                .execute()
                .subscribe()
                .with(
                        rows -> open.register(
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(CaseGauges::gauge)
                                        .toList(),
                                true),
                        failure -> LOG.debugf("Open cases could not be counted: %s", failure.getMessage()));
    }

    private static MultiGauge.Row<?> gauge(Row row) {
        var tags = Tags.of("state", row.getString("state"), "unit", row.getString("unit"));
        return MultiGauge.Row.of(tags, row.getLong("cases"));
    }
}
