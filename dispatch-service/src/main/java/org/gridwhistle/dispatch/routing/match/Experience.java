package org.gridwhistle.dispatch.routing.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What closed cases have taught 经验: which words go with which line of work. Multinomial naive Bayes over the words of a text, with
 * Laplace smoothing; as a text has many words that say the same, their weight is damped by its length.
 */
public final class Experience {

    public static final Experience NONE = of(List.of());

    private static final double SMOOTHING = 0.4;

    private final Map<String, Integer> cases = new HashMap<>();
    private final Map<String, Map<String, Integer>> wordsOf = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();

    private Experience() {}

    /**
     * A case that ended well.
     *
     * @param line  the line of work that answered for it
     * @param words of its text
     */
    public record Lesson(String line, Collection<String> words) {}

    public static Experience of(Collection<Lesson> lessons) {
        var experience = new Experience();
        lessons.forEach(experience::learn);
        return experience;
    }

    private void learn(Lesson lesson) {
        cases.merge(lesson.line(), 1, Integer::sum);
        lengths.merge(lesson.line(), lesson.words().size(), Integer::sum);
        var own = wordsOf.computeIfAbsent(lesson.line(), line -> new HashMap<>());
        lesson.words().forEach(word -> {
            own.merge(word, 1, Integer::sum);
            spread.merge(word, 1, Integer::sum);
        });
    }

    /** How many cases it stands on. */
    public int cases() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int cases(String line) {
        return cases.getOrDefault(line, 0);
    }

    /** How likely each known line is, given the words; together 1, and empty if nothing was learnt yet. */
    public Map<String, Double> likelihoods(Set<String> words) {
        var known = words.stream().filter(spread::containsKey).collect(Collectors.toSet());
        var damping = 1 / Math.sqrt(Math.max(1, known.size() / 4.0));
        var logs = new HashMap<String, Double>();
        cases.keySet().forEach(line -> logs.put(line, logPrior(line) + damping * logWords(line, known)));
        return normalised(logs);
    }

    private double logPrior(String line) {
        return Math.log(cases.get(line) + 1.0);
    }

    private double logWords(String line, Set<String> words) {
        var own = wordsOf.get(line);
        var total = lengths.get(line) + SMOOTHING * spread.size();
        return words.stream()
                .mapToDouble(word -> Math.log((own.getOrDefault(word, 0) + SMOOTHING) / total))
                .sum();
    }

    private static Map<String, Double> normalised(Map<String, Double> logs) {
        var most = logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        logs.replaceAll((line, log) -> Math.exp(log - most));
        var sum = logs.values().stream().mapToDouble(Double::doubleValue).sum();
        UnaryOperator<Double> share = value -> value / sum;
        logs.replaceAll((line, value) -> share.apply(value));
        return logs;
    }
}
