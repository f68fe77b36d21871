package org.gridwhistle.samplecity.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.gridwhistle.samplecity.audit.Auditor;
import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.replay.Message;
import org.gridwhistle.samplecity.replay.Pace;
import org.gridwhistle.samplecity.report.ClosureTable;
import org.gridwhistle.samplecity.report.ProgressDisplay;
import org.gridwhistle.samplecity.services.Services;
import org.gridwhistle.samplecity.simulator.Ledger;
import org.gridwhistle.samplecity.simulator.Simulator;

/** A run of messages through the city: plays it, then shows the figures and the audit. */
public final class Run {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration AUDIT_PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 5;

    private final Services services;
    private final PrintStream out;
    private final OffsetDateTime start = OffsetDateTime.now(ZONE);

    public Run(Services services, PrintStream out) {
        this.services = services;
        this.out = out;
    }

    /** Plays the messages until all their cases have ended. */
    public Ledger play(City city, List<Message> messages, Pace pace, String name) {
        var simulator = new Simulator(services, city, messages, pace, name);
        var began = System.nanoTime();
        new ProgressDisplay(simulator.ledger()::progress, out).during(simulator::play);
        tell(simulator.ledger(), (System.nanoTime() - began) / 1e9);
        return simulator.ledger();
    }

    /**
     * Shows the figures and the audit. The audit is made first, because it waits until analytics has heard of everything.
     *
     * @return whether all is well
     */
    public boolean settle(Ledger ledger) {
        var statement = new Auditor(services, AUDIT_PATIENCE).audit(ledger.outcomes());
        new ClosureTable(services.analytics(), start).print(out);
        statement.print(out);
        return statement.isClean() && ledger.turnedAway().isEmpty();
    }

    private void tell(Ledger ledger, double seconds) {
        var progress = ledger.progress();
        out.printf(
                "%,d messages posted, %,d cases closed in %.1f s: %.1f closed cases/s; %d commands met another's change and looked again%n",
                progress.posted(), progress.closed(), seconds, progress.closed() / seconds, ledger.races());
        ledger.turnedAway().stream().limit(SHOWN).forEach(told -> out.println("  turned away: " + told));
        if (ledger.turnedAway().size() > SHOWN) {
            out.printf("  … %d turned away in all%n", ledger.turnedAway().size());
        }
    }
}
