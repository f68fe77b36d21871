package org.gridwhistle.dispatch.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the clocks of a case stood still 挂账. Only stretches that are over: while one lasts, no clock of the case is due.
 *
 * @param stretches in their order, none touching another
 */
public record Pauses(List<Stretch> stretches) {

    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        stretches = List.copyOf(stretches);
    }

    /** With one more; what was paused twice counts once. */
    public Pauses plus(Instant from, Instant to) {
        var joined = new ArrayList<Stretch>();
        Stream.concat(stretches.stream(), Stream.of(new Stretch(from, to)))
                .filter(stretch -> !stretch.length().isZero())
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(next -> {
                    if (joined.isEmpty() || joined.getLast().to().isBefore(next.from())) {
                        joined.add(next);
                    } else {
                        var last = joined.removeLast();
                        joined.add(new Stretch(last.from(), later(last.to(), next.to())));
                    }
                });
        return new Pauses(joined);
    }

    public Duration total() {
        return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** What is left of a stretch, in its order. */
    List<Stretch> outside(Instant from, Instant to) {
        var left = new ArrayList<Stretch>();
        var start = from;
        for (var pause : stretches) {
            if (pause.from().isBefore(to) && pause.to().isAfter(start)) {
                if (pause.from().isAfter(start)) {
                    left.add(new Stretch(start, pause.from()));
                }
                start = pause.to();
            }
        }
        if (start.isBefore(to)) {
            left.add(new Stretch(start, to));
        }
        return left;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
