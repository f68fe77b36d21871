package org.gridwhistle.dispatch.mediation;

import java.util.List;
import java.util.stream.Stream;

/**
 * All evidence fixed so far, and one digest over it: each piece is hashed together with the digest before it, so that no piece can be
 * changed, taken away or put in between.
 *
 * @param digest 64 hex digits; of nothing, while nothing is fixed
 */
public record Bundle(List<FixedEvidence> pieces, String digest) {

    private static final String OF_NOTHING = Digests.sha256("");

    static final Bundle EMPTY = new Bundle(List.of(), OF_NOTHING);

    public Bundle {
        pieces = List.copyOf(pieces);
    }

    Bundle with(List<FixedEvidence> more) {
        var all = Stream.concat(pieces.stream(), more.stream()).toList();
        return new Bundle(all, digestOf(all));
    }

    /** Whether the pieces are still those that were fixed. */
    boolean intact() {
        return digest.equals(digestOf(pieces));
    }

    private static String digestOf(List<FixedEvidence> pieces) {
        var digest = OF_NOTHING;
        for (var piece : pieces) {
            digest = Digests.sha256(digest + '\n' + piece.line());
        }
        return digest;
    }
}
