package org.gridwhistle.chassis.audit;

import java.time.Instant;

/**
 * A seal over all entries whose number is above one and up to another.
 *
 * @param no       1, 2, 3, …
 * @param afterNo  the last number of the anchor before it
 * @param entries  how many there are; numbers may have gaps, since a transaction that fails keeps its numbers
 * @param digest   over the entries' hashes in the order of their numbers
 * @param previous the hash of the anchor before it; {@link Entry#ROOT} for the first
 * @param hash     of the seal
 */
public record Anchor(
        long no, Instant at, long afterNo, long upToNo, long entries, String digest, String previous, String hash) {

    static final Anchor NONE = new Anchor(0, Instant.EPOCH, 0, 0, 0, "", "", Entry.ROOT);

    static Anchor following(Anchor last, Instant at, long upTo, Span span, Seal seal) {
        var open = new Anchor(last.no + 1, at, last.upToNo, upTo, span.entries(), span.digest(), last.hash, null);
        return new Anchor(
                open.no, at, open.afterNo, upTo, open.entries, open.digest, open.previous, open.reckoned(seal));
    }

    String reckoned(Seal seal) {
        return seal.of(String.join(
                "|",
                Long.toString(no),
                at.toString(),
                Long.toString(afterNo),
                Long.toString(upToNo),
                Long.toString(entries),
                digest,
                previous));
    }

    /** What lies in a range of numbers. */
    record Span(long entries, String digest) {}
}
