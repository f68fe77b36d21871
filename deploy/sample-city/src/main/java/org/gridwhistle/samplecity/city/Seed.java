package org.gridwhistle.samplecity.city;

import java.util.Comparator;
import java.util.List;

/**
 * Chance that comes out the same every time. What it says depends on the seed and on what it is asked for, never on the order of
 * asking, so one more question does not change the other answers.
 */
public record Seed(long value) {

    /** A whole number from 0 to below the bound. */
    public int below(int bound, Object... purpose) {
        return (int) Long.remainderUnsigned(bits(purpose), bound);
    }

    /** A number from 0 to below 1. */
    public double fraction(Object... purpose) {
        return (bits(purpose) >>> 11) * 0x1.0p-53;
    }

    public <T> T pick(List<T> choices, Object... purpose) {
        return choices.get(below(choices.size(), purpose));
    }

    public <T> List<T> shuffled(List<T> items, Object purpose) {
        return items.stream()
                .sorted(Comparator.comparingLong(item -> bits(purpose, item)))
                .toList();
    }

    /** FNV-1a over the words, then the finaliser of SplitMix64, whose low bits are good too. */
    private long bits(Object... purpose) {
        var hash = 0xcbf29ce484222325L ^ value;
        for (var part : purpose) {
            var text = String.valueOf(part);
            for (var i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
