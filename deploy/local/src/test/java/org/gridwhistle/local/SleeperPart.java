package org.gridwhistle.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.gridwhistle.servers.ChildProcess;
import org.gridwhistle.servers.Signal;
import org.gridwhistle.servers.StartupFailure;

/** A part that does nothing, and refuses to start as often as a test wants. */
final class SleeperPart implements Part {

    final AtomicInteger starts = new AtomicInteger();
    final AtomicInteger refusals = new AtomicInteger();

    private final String name;
    private final Path folder;
    private volatile ChildProcess process;

    SleeperPart(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public void start() {
        starts.incrementAndGet();
        if (refusals.getAndDecrement() > 0) {
            throw new StartupFailure(name + " has no wish to start");
        }
        process = ChildProcess.start(new ChildProcess.Recipe(
                name, List.of("sleep", "600"), Map.of(), folder.resolve(name + ".log"), Signal.TERM));
    }

    @Override
    public Optional<ChildProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public void stop() {
        process().ifPresent(running -> running.stop(Duration.ofSeconds(5)));
    }
}
