package org.gridwhistle.samplecity.replay;

import java.time.Duration;
import java.util.List;

/**
 * When things happen in a replay: the messages come at an even rate, and each is answered after the delay it had in the file,
 * shrunk by one factor for all.
 *
 * @param gap         between two messages
 * @param timeScale   how many seconds of the file pass in one second of the replay
 * @param longestWait no answer takes longer than this
 */
public record Pace(Duration gap, double timeScale, Duration longestWait) {

    /** Everything at once. */
    public static final Pace FLAT_OUT = new Pace(Duration.ZERO, Double.POSITIVE_INFINITY, Duration.ZERO);

    /** The share of a run in which messages still come; in the rest the last ones are handled. */
    private static final double POSTING_SHARE = 0.6;

    private static final double WAITING_SHARE = 0.3;

    /** The slowest answers wait as long as this quantile, or one letter that lay for a year would set the pace of all. */
    private static final double QUANTILE = 0.95;

    /** The pace at which a whole run takes about so long. */
    public static Pace within(Duration run, List<Message> messages) {
        var longest = scaled(run, WAITING_SHARE);
        var usual = quantile(messages);
        var scale = usual.isZero() ? Double.POSITIVE_INFINITY : seconds(usual) / seconds(longest);
        var gap = scaled(run, POSTING_SHARE / Math.max(1, messages.size()));
        return new Pace(gap, scale, longest);
    }

    /** The same, with the messages coming faster or slower. */
    public Pace withRate(double perSecond) {
        return new Pace(Duration.ofNanos(Math.round(1e9 / perSecond)), timeScale, longestWait);
    }

    /** The same, with time shrunk by this factor and no limit to an answer's delay. */
    public Pace withTimeScale(double scale) {
        return new Pace(gap, scale, Duration.ofDays(1));
    }

    /** From the start of the run. */
    public Duration until(int message) {
        return gap.multipliedBy(message);
    }

    /** From the message's dispatch to its answer. */
    public Duration answerAfter(Duration delay) {
        if (Double.isInfinite(timeScale)) {
            return Duration.ZERO;
        }
        var shrunk = scaled(delay, 1 / timeScale);
        return shrunk.compareTo(longestWait) < 0 ? shrunk : longestWait;
    }

    private static Duration quantile(List<Message> messages) {
        var delays = messages.stream().map(Message::delay).sorted().toList();
        return delays.isEmpty() ? Duration.ZERO : delays.get((int) (QUANTILE * (delays.size() - 1)));
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofNanos(Math.round(seconds(duration) * factor * 1e9));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
