package org.gridwhistle.chassis.outbox;

/** Keys are cut into shards, so that several relays can share the work and each key still has one relay at a time. */
final class Shards {

    /** Fixed for good: the shard of a waiting row must not change. */
    static final int COUNT = 12;

    private Shards() {}

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
