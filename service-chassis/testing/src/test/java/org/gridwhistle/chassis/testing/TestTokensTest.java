package org.gridwhistle.chassis.testing;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestTokensTest {

    @Test
    void a_handlers_token_says_who_and_where_he_is() throws Exception {
        var claims = claims(TestTokens.handler("U-1").org("329901").token());
        assertThat(claims.get("iss").asText()).isEqualTo("gridwhistle-test");
        assertThat(claims.get("sub").asText()).isEqualTo("handler@U-1");
        assertThat(claims.get("groups")).hasToString("[\"handler\"]");
        assertThat(claims.get("unit").asText()).isEqualTo("U-1");
        assertThat(claims.get("org").asText()).isEqualTo("329901");
        assertThat(claims.get("exp").asLong()).isGreaterThan(Instant.now().getEpochSecond());
    }

    @Test
    void an_expired_token_is_expired() throws Exception {
        assertThat(claims(TestTokens.admin().expired().token()).get("exp").asLong())
                .isLessThan(Instant.now().getEpochSecond());
    }

    @Test
    void the_published_key_verifies_the_signature() throws Exception {
        var token = TestTokens.dispatcher().token();
        var pem = TestKeys.publicKeyPem().replaceAll("-----[A-Z ]+-----", "");
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        verifier.update(token.substring(0, token.lastIndexOf('.')).getBytes());
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(token.split("\\.")[2])))
                .isTrue();
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
