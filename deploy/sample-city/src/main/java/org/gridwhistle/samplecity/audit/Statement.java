package org.gridwhistle.samplecity.audit;

import java.io.PrintStream;
import java.util.List;

/** The outcome of an audit. */
public record Statement(int reports, int cases, long closed, long rejected, int tasks, List<Check> checks) {

    private static final int OFFENDERS_SHOWN = 5;

    public boolean isClean() {
        return checks.stream().allMatch(Check::holds);
    }

    long off() {
        return checks.stream().filter(check -> !check.holds()).count();
    }

    /** What does not hold, then one line that says it all. */
    public void print(PrintStream out) {
        checks.stream()
                .filter(check -> !check.holds())
                .forEach(check -> out.printf("  off: %s: %s%n", check.sentence(), check.told(OFFENDERS_SHOWN)));
        out.println(summary());
    }

    String summary() {
        var open = cases - closed - rejected;
        return "AUDIT %s: %,d reports, %,d cases = %,d closed + %,d open + %,d rejected, %,d tasks; %s"
                .formatted(
                        isClean() ? "CLEAN" : "OFF",
                        reports,
                        cases,
                        closed,
                        open,
                        rejected,
                        tasks,
                        isClean()
                                ? "all %d checks hold".formatted(checks.size())
                                : "%d of %d checks are off".formatted(off(), checks.size()));
    }
}
