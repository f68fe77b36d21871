package org.gridwhistle.department.task;

/** What a matter's feedback must show. */
public enum EvidenceRule {
    NONE,
    /** Any picture. */
    PHOTO,
    /** One from before the handling and one from after. */
    BEFORE_AFTER
}
