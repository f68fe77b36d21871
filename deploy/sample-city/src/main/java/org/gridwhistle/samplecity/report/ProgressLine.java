package org.gridwhistle.samplecity.report;

import org.gridwhistle.samplecity.simulator.Progress;

/** One line that says how far a run is. */
final class ProgressLine {

    private static final int WIDTH = 30;

    private ProgressLine() {}

    /** With a bar, for a terminal. */
    static String bar(Progress progress, double seconds) {
        var filled = (int) Math.floor(progress.share() * WIDTH);
        return "[%s%s] %s".formatted("█".repeat(filled), "░".repeat(WIDTH - filled), plain(progress, seconds));
    }

    /** Words alone, for a file. */
    static String plain(Progress progress, double seconds) {
        return "%3d%%  posted %,d/%,d  dispatched %,d  closed %,d  %.1f closed/s  %d s"
                .formatted(
                        (int) Math.floor(progress.share() * 100),
                        progress.posted(),
                        progress.messages(),
                        progress.dispatched(),
                        progress.closed(),
                        seconds > 0 ? progress.closed() / seconds : 0,
                        (long) seconds);
    }
}
