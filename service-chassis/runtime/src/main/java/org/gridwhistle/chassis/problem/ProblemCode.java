package org.gridwhistle.chassis.problem;

/**
 * A reason for a refusal that a machine can rely on. Implemented by enums in upper snake case; titles and details stand in the
 * resource bundles {@code problems/*.properties} (Chinese) and {@code problems/*_en.properties} (English).
 */
public interface ProblemCode {

    /** The stable machine code, for example {@code NOT_FOUND}. */
    String name();

    /** The HTTP status that carries it. */
    int status();
}
