package org.gridwhistle.dispatch.dossier;

import java.util.UUID;

/** A small aggregate beside the cases 卷宗, with a state machine of its own. It is kept whole, as one document, with a timeline. */
public interface Dossier {

    UUID id();

    /** Grows by one with each step. */
    long version();

    /** A code of the org tree: whose area it lies in. */
    String area();

    /** The name of the state it is in. */
    String stateName();
}
