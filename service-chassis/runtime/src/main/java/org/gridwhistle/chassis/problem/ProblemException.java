package org.gridwhistle.chassis.problem;

/** Carries a {@link Refusal} out of an edge. Domain code returns refusals; it never throws this. */
public final class ProblemException extends RuntimeException {

    private final transient Refusal refusal;

    public ProblemException(Refusal refusal) {
        super(refusal.code() + refusal.args(), null, false, false);
        this.refusal = refusal;
    }

    public ProblemException(ProblemCode code, Object... args) {
        this(Refusal.of(code, args));
    }

    public Refusal refusal() {
        return refusal;
    }
}
