package org.gridwhistle.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gridwhistle.servers.ChildProcess;
import org.gridwhistle.servers.JavaCommand;
import org.gridwhistle.servers.Patience;
import org.gridwhistle.servers.Signal;

/** One service from its jar; it counts as started when its readiness says UP. */
final class ServicePart implements Part {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    // Long enough to write the class archive, which happens at the end of a service's first run.
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    // Four services, a broker and a database share one laptop with their user's browser.
    private static final List<String> SMALL = List.of(
            "-Xms32m",
            "-Xmx144m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError");

    private final String name;
    private final int port;
    private final URI readiness;
    private final ChildProcess.Recipe recipe;
    private volatile ChildProcess process;

    ServicePart(String name, int port, int managementPort, Path jar, Path log, Map<String, String> environment) {
        this.name = name;
        this.port = port;
        this.readiness = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(managementPort));
        this.recipe =
                new ChildProcess.Recipe(name, JavaCommand.ofJar(options(log), jar), environment, log, Signal.TERM);
    }

    /**
     * The JVM keeps an archive of loaded classes beside the log, and makes a new one by itself when the jar or the JDK has changed: a start from it
     * takes a quarter less time of the processor.
     */
    private static List<String> options(Path log) {
        var archive = log.resolveSibling(log.getFileName().toString().replace(".log", ".jsa"));
        var options = new ArrayList<>(SMALL);
        options.addAll(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off"));
        return options;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        process = ChildProcess.start(recipe);
        Patience.until(process, START_LIMIT, () -> Readiness.isUp(readiness));
    }

    @Override
    public Optional<ChildProcess> process() {
        return Optional.ofNullable(process);
    }

    @Override
    public void stop() {
        process().ifPresent(running -> running.stop(STOP_LIMIT));
    }
}
