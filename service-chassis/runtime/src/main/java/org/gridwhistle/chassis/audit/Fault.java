package org.gridwhistle.chassis.audit;

import java.util.UUID;

/**
 * Something in the log that is not as it was written.
 *
 * @param aggregateId the chain; null for a fault of an anchor
 * @param place       the entry's {@code seq} in its chain, or the anchor's number
 */
public record Fault(Kind kind, UUID aggregateId, long place, String told) {

    /** What is wrong. */
    public enum Kind {
        /** The entry is not the one whose hash it bears. */
        ENTRY_CHANGED,
        /** Entries between two of a chain, or its first ones, are gone. */
        ENTRIES_MISSING,
        /** The entry does not follow the one before it. */
        ENTRY_OUT_OF_PLACE,
        /** Fewer entries are left of what an anchor sealed. */
        SEALED_ENTRIES_MISSING,
        /** As many entries as an anchor sealed, but not the same. */
        SEALED_ENTRIES_CHANGED,
        /** The anchor is not the one that was sealed, or one before it is gone. */
        ANCHOR_BROKEN
    }

    static Fault of(Kind kind, Entry entry, String told) {
        return new Fault(kind, entry.chain(), entry.seq(), told);
    }

    static Fault of(Kind kind, Anchor anchor, String told) {
        return new Fault(kind, null, anchor.no(), told);
    }
}
