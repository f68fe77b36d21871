package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A single-node Kafka broker of our own (KRaft, broker and controller in one child JVM). */
public final class BrokerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /**
     * What makes one broker differ from another.
     *
     * @param folder holds the data and the broker's configuration
     * @param port of the clients, on 127.0.0.1
     * @param controllerPort of the quorum of one
     * @param log what the broker prints
     * @param heapMegabytes of the child JVM
     */
    public record Settings(Path folder, int port, int controllerPort, Path log, int heapMegabytes) {

        /** A broker for tests: free ports, the log inside the folder. */
        public static Settings forTests(Path folder) {
            var place = folder.toAbsolutePath();
            return new Settings(place.resolve("data"), Ports.free(), Ports.free(), place.resolve("broker.log"), 256);
        }
    }

    private final Settings settings;
    private volatile ChildProcess process;

    /** A broker that does not run yet: {@link #start()} starts it. */
    public BrokerProcess(Settings settings) {
        this.settings = settings;
    }

    /** Starts a new broker, on old data if there are any, and returns when it answers. */
    public static BrokerProcess start(Settings settings) {
        var broker = new BrokerProcess(settings);
        broker.start();
        return broker;
    }

    /** Starts the broker; after a stop or a kill, on the same port with the same data. */
    public synchronized void start() {
        var command = JavaCommand.of(
                List.of(
                        "-Xms64m",
                        "-Xmx%dm".formatted(settings.heapMegabytes()),
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"),
                JavaCommand.serversClassPath(),
                BrokerMain.class.getName(),
                writeConfiguration().toString());
        process = ChildProcess.start(
                new ChildProcess.Recipe("the broker", command, Map.of(), settings.log(), Signal.TERM));
        Patience.until(process, START_LIMIT, () -> Ports.answers(settings.port()));
        Patience.until(process, START_LIMIT, () -> Topics.brokerAnswers(bootstrapServers()));
    }

    /** A controlled shutdown. */
    public void stop() {
        if (process != null) {
            process.stop(STOP_LIMIT);
        }
    }

    /** {@code kill -9}; the next {@link #start()} recovers its logs. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }

    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + settings.port();
    }

    /** The child process of the last start, null before the first. */
    public ChildProcess process() {
        return process;
    }

    /** A broker that was killed may register again only when its old session has run out: hence the short session. */
    private Path writeConfiguration() {
        var file = settings.folder().resolve("server.properties");
        var text = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=500
                auto.create.topics.enable=false
                num.network.threads=2
                num.io.threads=4
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=2
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=2
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=2097152
                """.formatted(
                        settings.port(),
                        settings.controllerPort(),
                        settings.folder().resolve("logs").toAbsolutePath());
        try {
            Files.createDirectories(settings.folder());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
