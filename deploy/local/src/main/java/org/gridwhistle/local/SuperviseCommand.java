package org.gridwhistle.local;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.gridwhistle.servers.PidFile;

import picocli.CommandLine.Command;

/** What runs in the background as long as the stack is up; {@code up} starts it, {@code down} ends it. */
@Command(name = "supervise", hidden = true)
final class SuperviseCommand implements Runnable {

    @Override
    public void run() {
        var home = GridHome.ofThisCheckout();
        pidFile(home).write(ProcessHandle.current());
        var stages = new LocalStack(home).stages();
        var board = new StatusBoard(
                home.statusFile(),
                Clock.systemUTC(),
                stages.stream().flatMap(List::stream).toList());
        var supervisor = new Supervisor(stages, RestartPolicy.USUAL, board, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            board.stopping();
            supervisor.stop();
        }));
        try {
            supervisor.start();
        } catch (RuntimeException e) {
            board.failed(String.valueOf(e.getMessage()));
            System.exit(1);
        }
        forEver();
    }

    static PidFile pidFile(GridHome home) {
        return home.pidFile("supervisor");
    }

    private static void forEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
