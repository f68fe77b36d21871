package org.gridwhistle.chassis.problem;

import java.util.List;

/**
 * A refusal as a value: what a decision returns instead of throwing.
 *
 * @param code   the machine code
 * @param status the HTTP status that carries it
 * @param args   the arguments of the code's localised detail text, in order
 * @param errors the fields at fault, empty if the whole is at fault
 */
public record Refusal(String code, int status, List<String> args, List<FieldError> errors) {

    public static Refusal of(ProblemCode code, Object... args) {
        return new Refusal(
                code.name(),
                code.status(),
                java.util.Arrays.stream(args).map(String::valueOf).toList(),
                List.of());
    }

    public static Refusal ofFields(List<FieldError> errors) {
        return new Refusal(
                CommonProblem.VALIDATION_FAILED.name(), CommonProblem.VALIDATION_FAILED.status(), List.of(), errors);
    }

    public static Refusal ofField(String field, ProblemCode code, Object... args) {
        return ofFields(List.of(FieldError.of(field, code.name(), args)));
    }

    public boolean is(ProblemCode other) {
        return code.equals(other.name());
    }

    /** For the edges, where a refusal has to travel as an exception. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
