package org.gridwhistle.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process and its children hold, where the system tells (Linux). */
final class ResidentMemory {

    private ResidentMemory() {}

    /** In MiB, or a dash. What the children share with their parent is counted once. */
    static String mebibytes(long pid) {
        var kilobytes = ProcessHandle.of(pid).stream()
                .mapToLong(process -> kilobytes(pid, "VmRSS:")
                        + process.descendants()
                                .mapToLong(child -> kilobytes(child.pid(), "RssAnon:"))
                                .sum())
                .sum();
        return kilobytes == 0 ? "-" : Long.toString(kilobytes / 1024);
    }

    private static long kilobytes(long pid, String field) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException notLinuxOrGone) {
            return 0;
        }
    }
}
