package org.gridwhistle.chassis.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;

/**
 * Tokens for the roles of the house, as a real issuer would sign them.
 *
 * <pre>{@code given().auth().oauth2(TestTokens.handler("U-1").org("329901").token())}</pre>
 */
public final class TestTokens {

    public static final String ISSUER = "gridwhistle-test";

    /** The sample city: every token's {@code org} unless it says otherwise. */
    public static final String CITY = "3299";

    private final String role;
    private final Map<String, String> claims = new LinkedHashMap<>();
    private String subject;
    private Instant expiry = Instant.now().plus(Duration.ofHours(1));

    private TestTokens(String role, String name) {
        this.role = role;
        this.subject = name;
        claims.put("org", CITY);
    }

    /** What a service must be told to trust these tokens: a public key in PEM. */
    public static String publicKeyPem() {
        return TestKeys.publicKeyPem();
    }

    /** Anybody: a role of the house and a subject. */
    public static TestTokens of(String role, String subject) {
        return new TestTokens(role, subject);
    }

    public static TestTokens upstreamApp() {
        return new TestTokens("upstream-app", "upstream-app");
    }

    public static TestTokens gridWorker(String grid) {
        return new TestTokens("grid-worker", "grid-worker@" + grid).grid(grid);
    }

    public static TestTokens dispatcher() {
        return new TestTokens("dispatcher", "dispatcher@" + CITY);
    }

    public static TestTokens centreLeader() {
        return new TestTokens("centre-leader", "centre-leader@" + CITY);
    }

    public static TestTokens handler(String unit) {
        return new TestTokens("handler", "handler@" + unit).unit(unit);
    }

    public static TestTokens unitHead(String unit) {
        return new TestTokens("unit-head", "unit-head@" + unit).unit(unit);
    }

    public static TestTokens analyst() {
        return new TestTokens("analyst", "analyst");
    }

    public static TestTokens admin() {
        return new TestTokens("admin", "admin");
    }

    /** The place in the org tree whose subtree the token covers. */
    public TestTokens org(String code) {
        return claim("org", code);
    }

    public TestTokens unit(String code) {
        return claim("unit", code);
    }

    public TestTokens grid(String code) {
        return claim("grid", code);
    }

    /** Another person of the same role. */
    public TestTokens subject(String name) {
        subject = name;
        return this;
    }

    /** A token whose time ran out an hour ago. */
    public TestTokens expired() {
        expiry = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    private TestTokens claim(String name, String value) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return this;
    }

    /** The signed token, as it stands after {@code Bearer}. */
    public String token() {
        var token = Jwt.issuer(ISSUER)
                .subject(subject)
                .upn(subject)
                .groups(Set.of(role))
                .issuedAt(expiry.minus(Duration.ofHours(1)))
                .expiresAt(expiry);
        claims.forEach(token::claim);
        return token.sign(TestKeys.privateKey());
    }
}
