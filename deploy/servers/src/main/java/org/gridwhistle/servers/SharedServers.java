package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One broker and one database for all test JVMs of a build.
 *
 * <p>The first that asks starts them in a JVM of their own, the others find their addresses in a file. They end when their owner ends: the Maven
 * process above this JVM, or this JVM itself when it was started by hand.
 */
public final class SharedServers {

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private SharedServers() {}

    /** The addresses of the build's servers, which are up when this returns. */
    public static ServerAddresses get() {
        var owner = owner(ProcessHandle.current());
        var folder = Checkout.root().resolve("target/shared-servers").resolve(Long.toString(owner.pid()));
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                    folder.resolveSibling(owner.pid() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel closes
                return startedBy(owner, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot share servers in " + folder, e);
        }
    }

    private static ServerAddresses startedBy(ProcessHandle owner, Path folder) throws IOException {
        var addresses = folder.resolve("addresses.properties");
        if (Files.exists(addresses)) {
            var known = ServerAddresses.load(addresses);
            if (known.databases().answers()) {
                return known;
            }
            Files.delete(addresses);
        }
        var host = host(owner, folder);
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.exists(addresses)) {
            if (!host.isAlive() || System.nanoTime() > deadline) {
                throw new StartupFailure("The shared test servers did not come up; their logs are in " + folder);
            }
            sleepABit();
        }
        return ServerAddresses.load(addresses);
    }

    /** Not a {@link ChildProcess}: it serves the whole build, so it must outlive the test JVM that happens to start it. */
    private static Process host(ProcessHandle owner, Path folder) throws IOException {
        return new ProcessBuilder(JavaCommand.of(
                        List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", rootOption()),
                        JavaCommand.serversClassPath(),
                        SharedServersMain.class.getName(),
                        folder.toString(),
                        Long.toString(owner.pid())))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("host.log").toFile()))
                .start();
    }

    private static String rootOption() {
        return "-D" + Checkout.ROOT_PROPERTY + "=" + Checkout.root();
    }

    /** The nearest JVM above the given process (surefire starts its JVMs through a shell), else the process itself. */
    static ProcessHandle owner(ProcessHandle self) {
        for (var above = self.parent(); above.isPresent(); above = above.flatMap(ProcessHandle::parent)) {
            if (isJava(above)) {
                return above.get();
            }
        }
        return self;
    }

    private static boolean isJava(Optional<ProcessHandle> process) {
        return process.flatMap(handle -> handle.info().command())
                .map(command -> Path.of(command).getFileName().toString().equals("java"))
                .orElse(false);
    }

    private static void sleepABit() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while waiting for the shared servers", e);
        }
    }
}
