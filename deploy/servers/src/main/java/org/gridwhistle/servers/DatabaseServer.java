package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server of our own: one data folder, one port of the loopback interface, one child process. */
public final class DatabaseServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /**
     * What makes one server differ from another.
     *
     * @param folder holds the data, made on the first start
     * @param port on 127.0.0.1
     * @param log what the server prints
     * @param user the superuser
     * @param password of the superuser
     * @param durable false turns fsync off: faster, and for tests only
     */
    public record Settings(Path folder, int port, Path log, String user, String password, boolean durable) {

        /** A server for tests: its own free port, no fsync, the log inside the folder. */
        public static Settings forTests(Path folder) {
            var place = folder.toAbsolutePath();
            return new Settings(
                    place.resolve("data"), Ports.free(), place.resolve("database.log"), "test", "test", false);
        }
    }

    private final Settings settings;
    private final PostgresBinaries binaries = PostgresBinaries.unpacked();
    private volatile ChildProcess process;

    /** A server that does not run yet: {@link #start()} starts it. */
    public DatabaseServer(Settings settings) {
        this.settings = settings;
    }

    /** Starts a new server, on old data if there are any, and returns when it answers. */
    public static DatabaseServer start(Settings settings) {
        var server = new DatabaseServer(settings);
        server.start();
        return server;
    }

    /** Starts the server; after a stop or a kill, on the same port with the same data. */
    public synchronized void start() {
        if (!Files.exists(settings.folder().resolve("PG_VERSION"))) {
            initialise();
        }
        process = ChildProcess.start(
                new ChildProcess.Recipe("the database", command(), Map.of("LC_ALL", "C"), settings.log(), Signal.INT));
        Patience.until(process, START_LIMIT, databases()::answers);
    }

    /** A fast shutdown: sessions are cut, nothing committed is lost. */
    public void stop() {
        if (process != null) {
            process.stop(STOP_LIMIT);
        }
    }

    /** {@code kill -9} of the server; the next {@link #start()} recovers from its log. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        stop();
    }

    /** The databases inside. */
    public Databases databases() {
        return new Databases(Ports.LOOPBACK, settings.port(), settings.user(), settings.password());
    }

    public int port() {
        return settings.port();
    }

    /** The child process of the last start, null before the first. */
    public ChildProcess process() {
        return process;
    }

    private void initialise() {
        try {
            Files.createDirectories(settings.folder().getParent());
            var password = Files.createTempFile(settings.folder().getParent(), "password", null);
            try {
                Files.writeString(password, settings.password());
                // C.UTF-8 of the builtin provider sorts the same on every machine, whatever locales it has.
                var made = ChildProcess.start(new ChildProcess.Recipe(
                        "initdb",
                        asOrdinaryUser(List.of(
                                binaries.program("initdb"),
                                "--pgdata=" + settings.folder(),
                                "--username=" + settings.user(),
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-sync")),
                        Map.of("LC_ALL", "C"),
                        settings.log(),
                        Signal.TERM));
                if (made.onExit().join() != 0) {
                    throw new StartupFailure("PostgreSQL could not make its data folder; its log is " + settings.log());
                }
            } finally {
                Files.delete(password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(binaries.program("postgres"));
        command.addAll(List.of("-D", settings.folder().toString()));
        var parameters = new ArrayList<>(List.of(
                "listen_addresses=" + Ports.LOOPBACK,
                "port=" + settings.port(),
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=128MB",
                "max_wal_size=2GB",
                "timezone=UTC",
                "log_timezone=UTC"));
        if (!settings.durable()) {
            // Commits still reach the operating system, so they survive kill -9 of the server as in production.
            parameters.addAll(List.of("fsync=off", "full_page_writes=off"));
        }
        parameters.forEach(parameter -> command.addAll(List.of("-c", parameter)));
        return asOrdinaryUser(command);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody. */
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
