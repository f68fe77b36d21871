package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program that this JVM started: it writes to its own log file, and it never outlives its owner. */
public final class ChildProcess {

    /**
     * How to run the program.
     *
     * @param name what a person calls it, as in "the broker"
     * @param command the executable and its arguments
     * @param environment added to this JVM's own
     * @param log what it prints is appended here
     * @param goodbye the signal it ends cleanly on
     */
    public record Recipe(String name, List<String> command, Map<String, String> environment, Path log, Signal goodbye) {
        public Recipe {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    private final Recipe recipe;
    private final Process process;

    private ChildProcess(Recipe recipe, Process process) {
        this.recipe = recipe;
        this.process = process;
    }

    /** Starts the program and hands it to the guard. */
    public static ChildProcess start(Recipe recipe) {
        var guard = ProcessGuard.ofThisJvm();
        try {
            Files.createDirectories(recipe.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(recipe.command())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(recipe.log().toFile()));
            builder.environment().putAll(recipe.environment());
            var process = builder.start();
            guard.watch(process, recipe.goodbye());
            // Should the guard be killed too, the next start finds by this file what is left.
            PidFile.beside(recipe.log()).write(process.toHandle());
            return new ChildProcess(recipe, process);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + recipe.name() + ": " + e.getMessage(), e);
        }
    }

    /** Asks it to end, and makes it end when it has not after the given time. */
    public void stop(Duration grace) {
        if (!process.isAlive()) {
            return;
        }
        recipe.goodbye().send(process.pid());
        if (!endsWithin(grace)) {
            kill();
        }
    }

    /** {@code kill -9} of it and of its own children, and waits until it is gone. */
    public void kill() {
        var below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
        below.forEach(child -> child.onExit().join());
        endsWithin(Duration.ofSeconds(10));
    }

    private boolean endsWithin(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the program has ended, with its exit code. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** The exit code; only for a program that has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    public String name() {
        return recipe.name();
    }

    public Path log() {
        return recipe.log();
    }
}
