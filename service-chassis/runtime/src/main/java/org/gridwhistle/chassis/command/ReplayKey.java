package org.gridwhistle.chassis.command;

/**
 * An {@code Idempotency-Key}, bound to its caller.
 *
 * @param caller      keys of two callers never meet
 * @param key         as the caller chose it, at most 200 characters
 * @param fingerprint of the request; the same key with another one is a mistake of the caller
 */
public record ReplayKey(String caller, String key, String fingerprint) {

    /** Two requests are the same call if caller and key are. */
    Identity identity() {
        return new Identity(caller, key);
    }

    record Identity(String caller, String key) {}
}
