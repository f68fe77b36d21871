package org.gridwhistle.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalIssuerTest {

    private static final Instant NOW = Instant.parse("2026-07-10T00:12:00Z");

    @TempDir
    Path folder;

    @Test
    void a_handlers_token_says_who_and_where_he_is_for_twelve_hours() throws Exception {
        var claims = verified(Persona.handler("U-1").in("329901"));
        assertThat(claims.getIssuer()).isEqualTo("gridwhistle-local");
        assertThat(claims.getSubject()).isEqualTo("handler@U-1");
        assertThat(claims.getStringListClaimValue("groups")).isEqualTo(List.of("handler"));
        assertThat(claims.getStringClaimValue("unit")).isEqualTo("U-1");
        assertThat(claims.getStringClaimValue("org")).isEqualTo("329901");
        assertThat(claims.hasClaim("grid")).isFalse();
        assertThat(claims.getExpirationTime()).isEqualTo(NumericDate.fromSeconds(NOW.getEpochSecond() + 12 * 3600));
    }

    @Test
    void a_grid_worker_is_named_after_his_grid_and_belongs_to_the_sample_city() throws Exception {
        var claims = verified(Persona.gridWorker("前进花园003"));
        assertThat(claims.getSubject()).isEqualTo("grid-worker@前进花园003");
        assertThat(claims.getStringClaimValue("grid")).isEqualTo("前进花园003");
        assertThat(claims.getStringClaimValue("org")).isEqualTo("3299");
    }

    @Test
    void the_keys_are_made_once_and_for_their_owner_only() throws Exception {
        var first = LocalKeys.in(folder.resolve("keys"));
        var second = LocalKeys.in(folder.resolve("keys"));
        assertThat(second.privateKey()).isEqualTo(first.privateKey());
        assertThat(second.privacyKey()).isEqualTo(first.privacyKey());
        assertThat(Base64.getDecoder().decode(first.privacyKey())).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/private.pem"))))
                .isEqualTo("rw-------");
    }

    private JwtClaims verified(Persona persona) throws Exception {
        var keys = LocalKeys.in(folder.resolve("keys"));
        var token = new LocalIssuer(keys, Clock.fixed(NOW, ZoneOffset.UTC)).token(persona);
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey(keys))
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private static PublicKey publicKey(LocalKeys keys) throws Exception {
        var pem = Files.readString(keys.publicKeyFile()).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }
}
