package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** What the JVM of the shared servers runs: both servers, until the owner is gone. */
final class SharedServersMain {

    private SharedServersMain() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var owner = ProcessHandle.of(Long.parseLong(arguments[1]));
        if (owner.isEmpty()) {
            return;
        }
        sweepBesides(folder);
        var starting = CompletableFuture.supplyAsync(
                () -> BrokerProcess.start(BrokerProcess.Settings.forTests(folder.resolve("broker"))));
        try (var database = DatabaseServer.start(DatabaseServer.Settings.forTests(folder.resolve("database")));
                var broker = starting.join()) {
            new ServerAddresses(broker.bootstrapServers(), database.databases())
                    .save(folder.resolve("addresses.properties"));
            owner.get().onExit().join();
        }
        Folders.delete(folder);
        System.exit(0);
    }

    /** Deletes what builds that were cut off with their servers left behind. */
    private static void sweepBesides(Path folder) throws IOException {
        try (var all = Files.list(folder.getParent())) {
            all.filter(SharedServersMain::ownerIsGone).toList().forEach(SharedServersMain::sweep);
        }
    }

    private static void sweep(Path leftOver) {
        try {
            Folders.delete(leftOver);
        } catch (UncheckedIOException stillWritten) {
            // The servers of an owner that has just ended are still stopping; their own JVM deletes the folder then.
        }
    }

    private static boolean ownerIsGone(Path leftOver) {
        var pid = leftOver.getFileName().toString().replace(".lock", "");
        return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
