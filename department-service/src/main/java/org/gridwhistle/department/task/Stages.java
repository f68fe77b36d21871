package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The handling by stages (围护→修复→恢复), each with its own deadline. A matter orders them, or the unit plans them.
 *
 * @param all in their order
 */
public record Stages(List<Stage> all) {

    static final Stages NONE = new Stages(List.of());

    public Stages {
        all = all == null
                ? List.of()
                : all.stream().sorted(Comparator.comparing(Stage::code)).toList();
    }

    Optional<Stage> stage(Stage.Code code) {
        return all.stream().filter(stage -> stage.code() == code).findFirst();
    }

    /** The one to be done now. */
    Optional<Stage> next() {
        return all.stream().filter(Stage::awaited).findFirst();
    }

    Instant nextDue() {
        return all.stream()
                .filter(Stage::awaited)
                .map(Stage::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Stages completed(Stage.Code code, Stage.Completion how) {
        return new Stages(all.stream()
                .map(stage -> stage.code() == code ? stage.completed(how) : stage)
                .toList());
    }

    /** What is done stays; the rest is as planned. */
    Stages planned(List<Stage> rest) {
        return new Stages(
                Stream.concat(all.stream().filter(Stage::done), rest.stream()).toList());
    }

    /** What is done stays; what is ordered anew comes after it, and what was left of the old falls away. */
    Stages ordered(Stages anew) {
        return planned(anew.all().stream().filter(this::comesAfterAllDone).toList());
    }

    private boolean comesAfterAllDone(Stage next) {
        return all.stream().noneMatch(stage -> stage.done() && stage.code().compareTo(next.code()) >= 0);
    }

    /** What is left moves as far back as the end does; an earlier end cuts it off. */
    Stages moved(Instant end, Instant newEnd) {
        return new Stages(all.stream()
                .map(stage -> stage.done() ? stage : stage.dueAt(moved(stage.due(), end, newEnd)))
                .toList());
    }

    private static Instant moved(Instant due, Instant end, Instant newEnd) {
        if (newEnd.isAfter(end)) {
            return due.plus(Duration.between(end, newEnd));
        }
        return due.isAfter(newEnd) ? newEnd : due;
    }
}
