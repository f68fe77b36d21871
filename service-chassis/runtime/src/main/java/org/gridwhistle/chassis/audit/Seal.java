package org.gridwhistle.chassis.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/** What makes an anchor hard to forge: HMAC-SHA-256 with the configured key, or plain SHA-256 without one. */
@ApplicationScoped
class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final Optional<SecretKeySpec> key;

    Seal(AuditConfig config) {
        this.key = config.key().map(text -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    String of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return key.map(secret -> hmac(secret, bytes)).orElseGet(() -> Hash.of(bytes));
    }

    private static String hmac(SecretKeySpec secret, byte[] bytes) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Hash.hex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
