package org.gridwhistle.dispatch.casefile.store;

/** The body of a command to a case. */
public interface CaseRequest {

    /** The version that the caller saw, or null if he does not care. */
    Long expectedVersion();
}
