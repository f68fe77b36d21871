package org.gridwhistle.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gridwhistle.servers.Checkout;
import org.gridwhistle.servers.ChildProcess;
import org.gridwhistle.servers.JavaCommand;
import org.gridwhistle.servers.Patience;
import org.gridwhistle.servers.Ports;
import org.gridwhistle.servers.Signal;

/** One built service as a process, which a test may kill and start again on the same ports. */
final class ServiceProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private final int managementPort = Ports.free();
    private ChildProcess process;

    ServiceProcess(String name, Map<String, String> environment) {
        this.name = name;
        this.environment = new HashMap<>(environment);
        this.environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        this.environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
    }

    void start() {
        var jar = Checkout.root().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: run ./mvnw verify, which packages the services first");
        }
        var log = Path.of("target", "services", name + "-" + port + ".log").toAbsolutePath();
        var command = JavaCommand.ofJar(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), jar);
        process = ChildProcess.start(new ChildProcess.Recipe(name, command, environment, log, Signal.TERM));
        Patience.until(process, START_LIMIT, this::isReady);
    }

    /** {@code kill -9}. */
    void kill() {
        process.kill();
    }

    String baseUri() {
        return "http://127.0.0.1:" + port;
    }

    boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(managementPort)))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
