package org.gridwhistle.samplecity.imports;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.http.Pause;
import org.gridwhistle.samplecity.services.Report;
import org.gridwhistle.samplecity.services.Services;

/**
 * Waits until intake and department know what dispatch was given. Intake is asked by reports that it must refuse for one reason
 * alone: that it finds fault with nothing else tells what it knows.
 */
record Arrival(Services services, City city) {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String NO_SUCH_CODE = "000000000000000";

    void await() {
        var lastUnit = city.units().getLast().code();
        await("intake", () -> intakeKnowsGridsAndSources() && intakeKnowsMatters());
        await("department", () -> services.department().knows(lastUnit));
    }

    private boolean intakeKnowsGridsAndSources() {
        var grids = city.grids();
        var source = city.sources().getLast().code();
        return intakeFaults(source, NO_SUCH_CODE, grids.getFirst().code(), "matterCode")
                && intakeFaults(source, NO_SUCH_CODE, grids.getLast().label(), "matterCode");
    }

    private boolean intakeKnowsMatters() {
        var matter = city.catalog().matters().getLast().code();
        return intakeFaults(city.sources().getFirst().code(), matter, NO_SUCH_CODE, "gridCode");
    }

    private boolean intakeFaults(String source, String matter, String grid, String onlyFault) {
        var id = "probe-" + UUID.randomUUID();
        var answer = services.intake().post(new Report(source, id, "探询", "不会被受理", matter, grid, null, null, null));
        return answer.body().path("errors").size() == 1 && answer.faults(onlyFault);
    }

    private void await(String service, BooleanSupplier knows) {
        var giveUp = System.nanoTime() + LIMIT.toNanos();
        while (!knows.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException(
                        "The %s service has not learnt the city within %d s".formatted(service, LIMIT.toSeconds()));
            }
            Pause.of(PAUSE);
        }
    }
}
