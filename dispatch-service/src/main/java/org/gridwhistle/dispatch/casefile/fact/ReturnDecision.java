package org.gridwhistle.dispatch.casefile.fact;

/** The centre's word on a return. */
public enum ReturnDecision {
    APPROVED,
    DENIED
}
