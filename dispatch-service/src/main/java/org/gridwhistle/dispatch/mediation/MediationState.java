package org.gridwhistle.dispatch.mediation;

/** The states of a mediation 微调解. */
public enum MediationState {
    /** There is a case, and no mediation yet. */
    UNOPENED(false),
    OPENED(true),
    INVESTIGATED(true),
    PANEL_FORMED(true),
    IN_SESSION(true),
    AGREED(false),
    PERFORMED(false),
    /** Nobody has taken the dispute over yet. */
    FAILED(true),
    REFERRED(false);

    private final boolean undecided;

    MediationState(boolean undecided) {
        this.undecided = undecided;
    }

    boolean undecided() {
        return undecided;
    }
}
