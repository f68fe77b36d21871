package org.gridwhistle.dispatch.deadline;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a clock that is not met makes itself heard, in percent of its time.
 *
 * @param quiet from when on it is seen in yellow, though nobody is told
 * @param steps rising; a step without a percentage is not taken
 */
public record Ladder(int quiet, Map<SupervisionStep, Integer> steps) {

    public Ladder {
        steps = Map.copyOf(steps);
        var percents = Arrays.stream(SupervisionStep.values())
                .filter(steps::containsKey)
                .map(steps::get)
                .toList();
        if (percents.isEmpty()
                || !percents.equals(percents.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("The steps of a ladder rise: " + steps);
        }
        if (quiet < 1 || percents.getFirst() < 1) {
            throw new IllegalArgumentException("A ladder begins after its clock: " + quiet + " %, " + steps);
        }
    }

    /** The lowest step that is still to be taken. */
    public Optional<SupervisionStep> next(Set<SupervisionStep> taken) {
        return Arrays.stream(SupervisionStep.values())
                .filter(step -> steps.containsKey(step) && !taken.contains(step))
                .findFirst();
    }

    public int percent(SupervisionStep step) {
        return steps.get(step);
    }
}
