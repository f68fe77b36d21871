package org.gridwhistle.dispatch.casefile.lookup;

/** What a matter demands to be shown before its case is closed. */
public enum EvidenceRule {
    NONE,
    /** A picture of the place afterwards. */
    PHOTO,
    /** Pictures of the place before and after. */
    BEFORE_AFTER
}
