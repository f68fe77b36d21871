package org.gridwhistle.samplecity.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One thing that must hold.
 *
 * @param sentence  what must hold
 * @param offenders what speaks against it; nothing if it holds
 */
record Check(String sentence, List<String> offenders) {

    boolean holds() {
        return offenders.isEmpty();
    }

    /** The first offenders, for people. */
    String told(int most) {
        return offenders.stream().limit(most).collect(Collectors.joining(", "))
                + (offenders.size() > most ? ", … (%,d in all)".formatted(offenders.size()) : "");
    }

    static Check that(String sentence, boolean holds, String otherwise) {
        return new Check(sentence, holds ? List.of() : List.of(otherwise));
    }

    static Check equal(String sentence, long one, long other) {
        return that(sentence, one == other, one + " ≠ " + other);
    }

    /** Nothing comes twice. */
    static <T> Check once(String sentence, Collection<T> items) {
        var seen = new HashSet<T>();
        return new Check(
                sentence,
                items.stream()
                        .filter(item -> !seen.add(item))
                        .map(Object::toString)
                        .toList());
    }

    /** Both sides hold the same. */
    static <T extends Comparable<T>> Check same(String sentence, Collection<T> one, Collection<T> other) {
        var offenders = new TreeSet<String>();
        difference(one, other).forEach(item -> offenders.add("only on the left " + item));
        difference(other, one).forEach(item -> offenders.add("only on the right " + item));
        return new Check(sentence, List.copyOf(offenders));
    }

    /** The right side holds all of the left. */
    static <T extends Comparable<T>> Check within(String sentence, Collection<T> part, Collection<T> whole) {
        return new Check(
                sentence,
                difference(part, whole).stream().map(Object::toString).sorted().toList());
    }

    /** What both sides know, they know alike. */
    static <K, V> Check alike(String sentence, Map<K, V> one, Map<K, V> other) {
        return new Check(
                sentence,
                one.entrySet().stream()
                        .filter(entry -> other.containsKey(entry.getKey()))
                        .filter(entry -> !Objects.equals(entry.getValue(), other.get(entry.getKey())))
                        .map(entry ->
                                "%s %s ≠ %s".formatted(entry.getKey(), entry.getValue(), other.get(entry.getKey())))
                        .sorted()
                        .toList());
    }

    private static <T> Set<T> difference(Collection<T> one, Collection<T> other) {
        var rest = new HashSet<>(one);
        rest.removeAll(Set.copyOf(other));
        return rest;
    }
}
