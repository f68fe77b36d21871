package org.gridwhistle.samplecity.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

import org.gridwhistle.samplecity.simulator.Progress;

/** Shows a run's progress while it goes on: a bar that moves on a terminal, a line every few seconds elsewhere. */
public final class ProgressDisplay {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final Supplier<Progress> progress;
    private final PrintStream out;
    private final boolean terminal;
    private final long start = System.nanoTime();

    public ProgressDisplay(Supplier<Progress> progress, PrintStream out) {
        this(progress, out, Terminal.isThere());
    }

    ProgressDisplay(Supplier<Progress> progress, PrintStream out, boolean terminal) {
        this.progress = progress;
        this.out = out;
        this.terminal = terminal;
    }

    /** Shows it until the work is done, and leaves the last state standing. */
    public void during(Runnable work) {
        var painter = Thread.ofVirtual().name("progress").start(this::paintOnAndOn);
        try {
            work.run();
        } finally {
            stop(painter);
        }
    }

    private void paintOnAndOn() {
        try {
            while (true) {
                Thread.sleep(terminal ? ON_TERMINAL : ELSEWHERE);
                paint();
            }
        } catch (InterruptedException over) {
            paint();
        }
    }

    private void paint() {
        var seconds = (System.nanoTime() - start) / 1e9;
        if (terminal) {
            out.print("\r\u001b[K" + ProgressLine.bar(progress.get(), seconds));
            out.flush();
        } else {
            out.println(ProgressLine.plain(progress.get(), seconds));
        }
    }

    private void stop(Thread painter) {
        painter.interrupt();
        try {
            painter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (terminal) {
            out.println();
        }
    }
}
