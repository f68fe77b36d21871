package org.gridwhistle.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Sees to it that no child outlives this JVM, not even after {@code kill -9}.
 *
 * <p>The guard is a small shell process that reads its standard input. While this JVM lives, the pipe stays open; when it is gone, however it
 * went, the kernel closes the pipe, and the guard ends every process it was told to watch: first politely, after ten seconds for good.
 */
public final class ProcessGuard {

    // Children are kept as "SIGNAL:pid" words. The guard ignores the terminal's Ctrl-C: it has to be the last to go.
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            watched=
            without() { rest=; for w in $watched; do [ "${w#*:}" = "$1" ] || rest="$rest $w"; done; watched=$rest; }
            while read -r verb pid signal; do
              without "$pid"
              [ "$verb" = watch ] && watched="$watched $signal:$pid"
            done
            for w in $watched; do kill -"${w%:*}" "${w#*:}" 2>/dev/null; done
            tries=0
            while [ $tries -lt 50 ]; do
              alive=
              for w in $watched; do kill -0 "${w#*:}" 2>/dev/null && alive=yes; done
              [ -z "$alive" ] && exit 0
              tries=$((tries + 1)); sleep 0.2
            done
            for w in $watched; do kill -KILL "${w#*:}" 2>/dev/null; done
            """;

    private static final class Holder {
        static final ProcessGuard OF_THIS_JVM = start();
    }

    private final Process shell;
    private final Writer orders;

    private ProcessGuard(Process shell) {
        this.shell = shell;
        this.orders = shell.outputWriter(StandardCharsets.US_ASCII);
    }

    /** The one guard of this JVM, started on first use. */
    public static ProcessGuard ofThisJvm() {
        return Holder.OF_THIS_JVM;
    }

    /** From now on the process dies with this JVM, of this signal first. */
    void watch(Process process, Signal signal) {
        tell("watch %d %s".formatted(process.pid(), signal));
        // A pid may be given to somebody else's process once its owner is gone.
        process.onExit().thenRun(() -> tell("forget %d -".formatted(process.pid())));
    }

    /** The guard's own process id. */
    public long pid() {
        return shell.pid();
    }

    private synchronized void tell(String order) {
        try {
            orders.write(order + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The process guard is gone", e);
        }
    }

    private static ProcessGuard start() {
        try {
            return new ProcessGuard(new ProcessBuilder("sh", "-c", SCRIPT, "gridwhistle-guard")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("No shell to guard child processes with", e);
        }
    }
}
