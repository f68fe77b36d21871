package org.gridwhistle.samplecity.audit;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.gridwhistle.samplecity.http.Pause;
import org.gridwhistle.samplecity.services.Services;
import org.gridwhistle.samplecity.simulator.Outcome;

/** Reads the books of all four services and holds them against one another. */
public final class Auditor {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Services services;
    private final Duration patience;

    /** @param patience how long the services may take to hear of the latest changes */
    public Auditor(Services services, Duration patience) {
        this.services = services;
        this.patience = patience;
    }

    public Statement audit() {
        return audit(List.of());
    }

    /** Against what the players of a run know, too. What is off may be on its way, so it is looked at again for a while. */
    public Statement audit(Collection<Outcome> outcomes) {
        var giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            var statement = new Accounts(Books.read(services)).settle(outcomes);
            if (statement.isClean() || System.nanoTime() > giveUp) {
                return statement;
            }
            Pause.of(PAUSE);
        }
    }
}
