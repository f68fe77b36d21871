package org.gridwhistle.analytics;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.gridwhistle.servers.Checkout;
import org.gridwhistle.servers.ChildProcess;
import org.gridwhistle.servers.JavaCommand;
import org.gridwhistle.servers.Ports;
import org.gridwhistle.servers.Signal;

import io.restassured.RestAssured;

/** The packaged service as a process of its own, so that it can be killed. Questions go to the one that was started last. */
final class RunningService implements AutoCloseable {

    private static final Path FOLDER = Checkout.root().resolve("analytics-service/target");

    private final ChildProcess process;
    private final ReadLag lag;

    private RunningService(ChildProcess process, ReadLag lag) {
        this.process = process;
        this.lag = lag;
    }

    static RunningService start(Map<String, String> configuration, int generation) {
        var port = Ports.free();
        var settings = new HashMap<>(configuration);
        settings.put("quarkus.profile", "local");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("quarkus.management.port", String.valueOf(Ports.free()));
        settings.put("gridwhistle.analytics.generation", String.valueOf(generation));
        settings.put("mp.messaging.connector.smallrye-kafka.auto.commit.interval.ms", "200");
        var options = new ArrayList<String>();
        settings.forEach((key, value) -> options.add("-D%s=%s".formatted(key, value)));
        RestAssured.port = port;
        var process = ChildProcess.start(new ChildProcess.Recipe(
                "analytics",
                JavaCommand.ofJar(options, FOLDER.resolve("quarkus-app/quarkus-run.jar")),
                Map.of(),
                FOLDER.resolve("running-service.log"),
                Signal.TERM));
        return new RunningService(
                process,
                new ReadLag(
                        configuration.get("kafka.bootstrap.servers"),
                        configuration.get("gridwhistle.topics.prefix"),
                        generation));
    }

    /** Waits until it has read everything. */
    void awaitRead() {
        lag.awaitNone();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(10));
    }
}
