package org.gridwhistle.local;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;

import org.gridwhistle.servers.StartupFailure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the stack up, shows how it goes, and leaves it running. */
@Command(name = "up", description = "Start broker, database and the four services, and wait until all are ready.")
final class UpCommand implements Callable<Integer> {

    private static final int LOOK_MILLIS = 100;

    @Option(names = "--attach", description = "Stay in front; Ctrl-C stops everything.")
    private boolean attach;

    @Option(
            names = "--quiet",
            hidden = true,
            description = "Say nothing when the stack is up already, and give no advice.")
    private boolean quiet;

    private final GridHome home = GridHome.ofThisCheckout();
    private final BackgroundSupervisor supervisor = new BackgroundSupervisor(home);
    private final Set<String> told = new HashSet<>();
    private volatile boolean released;
    private volatile boolean stopping;

    @Override
    public Integer call() throws InterruptedException {
        home.make();
        var running = supervisor.running();
        if (running.isEmpty()) {
            prepare();
            System.out.println("GridWhistle 网格吹哨 is starting; the logs are in "
                    + home.folder().resolve("logs"));
        }
        // From here on Ctrl-C must take the whole stack with it, until it is ready.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopUnlessReleased));
        var process = running.orElseGet(supervisor::start);
        follow(process, running.isPresent());
        if (attach) {
            System.out.println("Ctrl-C stops everything.");
            process.onExit().join();
        }
        released = true;
        return 0;
    }

    private void prepare() {
        supervisor.killLeftOvers();
        LocalStack.obstacle(home).ifPresent(sentence -> {
            throw new StartupFailure(sentence);
        });
    }

    private void follow(ProcessHandle process, boolean wasRunning) throws InterruptedException {
        while (!stopping) {
            var alive = process.isAlive();
            var status = StackStatus.load(home.statusFile());
            status.ifPresent(this::tellProgress);
            var phase = status.map(StackStatus::phase).orElse(StackStatus.Phase.STARTING);
            if (phase == StackStatus.Phase.READY) {
                if (!quiet) {
                    System.out.println(wasRunning && !attach ? "It is up already." : "");
                    System.out.println(Advice.text());
                }
                return;
            }
            if (phase == StackStatus.Phase.FAILED || !alive) {
                released = true;
                process.onExit().join();
                throw new StartupFailure(status.map(StackStatus::message)
                        .filter(message -> !message.isEmpty())
                        .orElse("The supervisor ended; its log is " + home.log("supervisor")));
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void tellProgress(StackStatus status) {
        for (var part : status.parts()) {
            if (part.state() == PartStatus.State.UP && told.add(part.name()) && !quiet) {
                System.out.printf("  %-11s up   %s%n", part.name(), part.address());
            }
        }
    }

    private void stopUnlessReleased() {
        if (!released) {
            stopping = true;
            System.out.println("\nStopping everything …");
            supervisor.stop();
        }
    }
}
