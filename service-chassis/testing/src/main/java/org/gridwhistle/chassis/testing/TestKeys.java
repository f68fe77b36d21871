package org.gridwhistle.chassis.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The key pair of this test JVM, made on first use. It is kept as a system property, because Quarkus loads test classes in several class loaders
 * and each would make its own.
 */
final class TestKeys {

    private static final String PROPERTY = "gridwhistle.test.private-key";
    private static final int BITS = 2048;

    private TestKeys() {}

    static PrivateKey privateKey() {
        return pair().getPrivate();
    }

    static String publicKeyPem() {
        return "-----BEGIN PUBLIC KEY-----"
                + Base64.getEncoder().encodeToString(pair().getPublic().getEncoded())
                + "-----END PUBLIC KEY-----";
    }

    private static KeyPair pair() {
        synchronized (System.getProperties()) {
            var kept = System.getProperty(PROPERTY);
            if (kept == null) {
                var made = make();
                kept = Base64.getEncoder().encodeToString(made.getPrivate().getEncoded());
                System.setProperty(PROPERTY, kept);
            }
            return restore(Base64.getDecoder().decode(kept));
        }
    }

    private static KeyPair make() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair restore(byte[] encoded) {
        try {
            var rsa = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var open = rsa.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new KeyPair(open, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
