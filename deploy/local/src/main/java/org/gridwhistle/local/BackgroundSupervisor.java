package org.gridwhistle.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.gridwhistle.servers.Checkout;
import org.gridwhistle.servers.JavaCommand;

/** The supervisor's process, seen from the commands: find it, start it apart from the terminal, end it. */
final class BackgroundSupervisor {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);

    private final GridHome home;

    BackgroundSupervisor(GridHome home) {
        this.home = home;
    }

    Optional<ProcessHandle> running() {
        return SuperviseCommand.pidFile(home).process();
    }

    /** Starts it in a session of its own where the system can, so that closing the terminal does not end the stack. */
    ProcessHandle start() {
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "if command -v setsid >/dev/null; then exec setsid nohup \"$@\"; else exec nohup \"$@\"; fi",
                "gridwhistle"));
        command.addAll(JavaCommand.of(
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-D" + Checkout.ROOT_PROPERTY + "=" + home.root()),
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "supervise"));
        try {
            Files.deleteIfExists(home.statusFile());
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(
                            java.nio.file.Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.log("supervisor").toFile()))
                    .start();
            SuperviseCommand.pidFile(home).write(process.toHandle());
            return process.toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the supervisor", e);
        }
    }

    /** Ends the stack and waits until it is gone; says whether there was one. */
    boolean stop() {
        var found = running();
        found.ifPresent(process -> {
            process.destroy();
            if (!endsInTime(process)) {
                process.destroyForcibly();
            }
        });
        SuperviseCommand.pidFile(home).delete();
        return killLeftOvers() | found.isPresent();
    }

    /** Kills the parts of a supervisor that was killed itself. */
    boolean killLeftOvers() {
        return Stream.concat(
                        Stream.of("database", "broker"),
                        Stream.of(Service.values()).map(Service::word))
                .map(home::pidFile)
                .map(pidFile -> pidFile.killLeftOver())
                .reduce(false, Boolean::logicalOr);
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
