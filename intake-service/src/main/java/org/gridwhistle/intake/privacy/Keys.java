package org.gridwhistle.intake.privacy;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** Reads keys out of the configuration. */
final class Keys {

    private static final int BYTES = 32;

    private Keys() {}

    static SecretKeySpec aes(String base64) {
        return new SecretKeySpec(bytes(base64), "AES");
    }

    static byte[] bytes(String base64) {
        var key = decoded(base64);
        if (key.length != BYTES) {
            throw new IllegalArgumentException(
                    "Keys under gridwhistle.privacy are 32 bytes in base64; make one with: openssl rand -base64 32");
        }
        return key;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
