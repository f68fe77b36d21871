package org.gridwhistle.dispatch.supervision;

import java.util.Arrays;
import java.util.List;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

import org.jboss.resteasy.reactive.RestQuery;

/** Which clocks or steps are wanted. What is left out is no restriction. */
public class SupervisionFilter {

    /** A code of the org tree, for its subtree. */
    @RestQuery
    String org;

    @RestQuery
    String clock;

    @RestQuery
    String unit;

    @RestQuery
    String age;

    @RestQuery
    String step;

    String clock() {
        return nameOf(CaseClock.class, "clock", clock);
    }

    String step() {
        return nameOf(SupervisionStep.class, "step", step);
    }

    Age age() {
        var name = nameOf(Age.class, "age", age);
        return name == null ? null : Age.valueOf(name);
    }

    private static <E extends Enum<E>> String nameOf(Class<E> type, String parameter, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(given::equals)
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(CommonProblem.BAD_PARAMETER, parameter, List.of(type.getEnumConstants())));
    }
}
