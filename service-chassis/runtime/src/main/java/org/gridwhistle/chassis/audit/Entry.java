package org.gridwhistle.chassis.audit;

import java.util.Arrays;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A deed in its chain.
 *
 * @param seq      1 for the first of the aggregate, then without gaps
 * @param previous the hash of the entry before it; {@link #ROOT} for the first
 * @param hash     see {@link #reckoned()}
 */
public record Entry(Deed deed, long seq, String previous, String hash) {

    /** What the first entry of a chain holds for the hash of the one before it. */
    public static final String ROOT = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();

    static Entry following(Head head, Deed deed) {
        var open = new Entry(deed, head.seq() + 1, head.hash(), null);
        return new Entry(deed, open.seq, open.previous, open.reckoned());
    }

    Head head() {
        return new Head(seq, hash);
    }

    /** SHA-256 in hex over the compact JSON array of the entry's columns in their order, {@code aggregate_id} to {@code previous}. */
    String reckoned() {
        try {
            return Hash.of(JSON.writeValueAsBytes(Arrays.asList(
                    deed.aggregateId().toString(),
                    seq,
                    deed.at().toString(),
                    deed.command(),
                    deed.subject().toString(),
                    deed.area(),
                    deed.doer().id(),
                    deed.doer().role(),
                    deed.doer().org(),
                    deed.doer().unit(),
                    deed.origin().address(),
                    deed.origin().userAgent(),
                    deed.origin().app(),
                    deed.traceId(),
                    deed.idempotencyKey(),
                    deed.change(),
                    previous)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID chain() {
        return deed.aggregateId();
    }

    /** The end of a chain, which the next entry joins. */
    record Head(long seq, String hash) {

        static final Head NONE = new Head(0, ROOT);
    }
}
