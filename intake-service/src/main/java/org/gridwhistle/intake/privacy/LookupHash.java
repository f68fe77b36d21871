package org.gridwhistle.intake.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells whether two secrets are the same without keeping either: HMAC-SHA256 under a key, since a bare hash of eleven digits is
 * guessed in a minute.
 */
@ApplicationScoped
public class LookupHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LookupHash(PrivacyConfig config) {
        key = new SecretKeySpec(
                config.lookupKey()
                        .map(Keys::bytes)
                        .orElseGet(() -> hmac(new SecretKeySpec(Keys.bytes(config.key()), ALGORITHM), "lookup")),
                ALGORITHM);
    }

    /** @return 64 hex digits */
    public String of(String text) {
        return HexFormat.of().formatHex(hmac(key, text));
    }

    /** The same for every way to write a number; null for null. */
    public String ofPhone(String phone) {
        return phone == null
                ? null
                : of("phone:" + phone.replaceAll("\\D", "").replaceFirst("^(00)?86(?=1\\d{10}$)", ""));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
