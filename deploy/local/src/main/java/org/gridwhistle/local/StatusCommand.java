package org.gridwhistle.local;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Shows what runs. */
@Command(
        name = "status",
        description = "What runs, since when, how often it was restarted. Exit code 0 only when all is well.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var home = GridHome.ofThisCheckout();
        var status = StackStatus.load(home.statusFile());
        if (new BackgroundSupervisor(home).running().isEmpty() || status.isEmpty()) {
            System.out.println("The stack is down: ./grid up starts it.");
            return 1;
        }
        System.out.printf(
                "The stack is %s. %s%n%n", status.get().phase(), status.get().message());
        System.out.printf(
                "%-11s %-11s %8s %8s %7s %9s  %s%n", "part", "state", "pid", "MiB", "for", "restarts", "address");
        var well = status.get().phase() == StackStatus.Phase.READY;
        for (var part : status.get().parts()) {
            var state = stateOf(part);
            well &= state.equals("UP");
            System.out.printf(
                    "%-11s %-11s %8d %8s %7s %9d  %s%s%n",
                    part.name(),
                    state,
                    part.pid(),
                    ResidentMemory.mebibytes(part.pid()),
                    since(part.since()),
                    part.restarts(),
                    part.address(),
                    part.note().isEmpty() ? "" : "  last " + part.note());
        }
        return well ? 0 : 1;
    }

    /** What the supervisor knows, and for a service what it says itself. */
    private static String stateOf(PartStatus part) {
        if (part.state() != PartStatus.State.UP) {
            return part.state().name();
        }
        return Arrays.stream(Service.values())
                        .filter(service -> service.word().equals(part.name()))
                        .allMatch(service -> Readiness.isUp(
                                URI.create("http://127.0.0.1:%d/q/health/ready".formatted(service.managementPort()))))
                ? "UP"
                : "NOT READY";
    }

    private static String since(Instant then) {
        var age = Duration.between(then, Instant.now());
        return age.toMinutes() == 0
                ? age.toSeconds() + " s"
                : age.toHours() == 0 ? age.toMinutes() + " min" : age.toHours() + " h";
    }
}
