package org.gridwhistle.samplecity.http;

/** A service refused what the caller cannot do without. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(Answer answer) {
        super(answer.told());
    }
}
