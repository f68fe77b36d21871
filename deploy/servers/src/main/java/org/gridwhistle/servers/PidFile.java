package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by its id and the time of its start, so that another process under the same id is never taken for it. */
public record PidFile(Path file) {

    /** The pid file of the child that writes this log. */
    public static PidFile beside(Path log) {
        return new PidFile(log.resolveSibling(log.getFileName() + ".pid"));
    }

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "%d %d\n".formatted(process.pid(), startMillis(process)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    /** The process, if it is still the one that was written down. */
    public Optional<ProcessHandle> process() {
        try {
            var words = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(PidFile::runs)
                    .filter(found -> startMillis(found) == Long.parseLong(words[1]));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Kills what is left of an earlier run, with its children, and says whether there was anything. */
    public boolean killLeftOver() {
        var found = process();
        found.ifPresent(process -> {
            var below = process.descendants().toList();
            process.destroyForcibly();
            below.forEach(ProcessHandle::destroyForcibly);
            process.onExit().join();
        });
        delete();
        return found.isPresent();
    }

    /** A process that ended and was not yet collected by its parent still counts as alive, but has no program any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
