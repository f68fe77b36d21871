package org.gridwhistle.intake.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Seals one field at a time with AES-256-GCM. A sealed field is the nonce and the ciphertext; it opens only at the place it was
 * sealed for, so nobody can move one person's phone into another person's row.
 */
@ApplicationScoped
public class FieldCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String keyId;

    FieldCipher(PrivacyConfig config) {
        keyId = config.keyId();
        config.formerKeys().forEach((id, key) -> keys.put(id, Keys.aes(key)));
        keys.put(keyId, Keys.aes(config.key()));
    }

    /** The name of the key that {@link #seal} uses. */
    String keyId() {
        return keyId;
    }

    /** @param place what the field belongs to; {@link #open} must name the same. @return null for null */
    byte[] seal(String clear, String place) {
        if (clear == null) {
            return null;
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, keyId, nonce, place, clear.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if the key is unknown, or the field was changed or moved */
    String open(byte[] sealed, String sealedWith, String place) {
        if (sealed == null) {
            return null;
        }
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        var rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, sealedWith, nonce, place, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String id, byte[] nonce, String place, byte[] input) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("No key called " + id + " under gridwhistle.privacy.former-keys");
        }
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed field cannot be opened: " + place, e);
        }
    }
}
