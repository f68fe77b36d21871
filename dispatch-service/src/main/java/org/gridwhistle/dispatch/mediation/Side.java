package org.gridwhistle.dispatch.mediation;

/** A side of a dispute, as a record names it 甲方、乙方、丙方. */
public enum Side {
    A,
    B,
    C,
    D
}
