package org.gridwhistle.intake.privacy;

import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Keys that protect personal data. Without them the service does not start. */
@ConfigMapping(prefix = "gridwhistle.privacy")
public interface PrivacyConfig {

    /** The AES-256 key that new data is sealed with: 32 bytes in base64. */
    String key();

    /** The name of {@link #key()}, kept beside what it sealed. Give a new key a new name. */
    @WithDefault("k1")
    String keyId();

    /** Keys of earlier times by their names, 32 bytes in base64 each: still opened, no longer sealed with. */
    Map<String, String> formerKeys();

    /** The key under which phones and payloads are compared, 32 bytes in base64; by default made from {@link #key()}. Keep it when that one changes. */
    Optional<String> lookupKey();
}
