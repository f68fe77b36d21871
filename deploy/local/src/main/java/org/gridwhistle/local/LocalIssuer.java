package org.gridwhistle.local;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs tokens for the local stack with the key in {@code .grid/keys}, which only the local stack's services trust.
 *
 * <pre>{@code LocalIssuer.ofThisCheckout().token(Persona.handler("U-1").in("329901"))}</pre>
 */
public final class LocalIssuer {

    public static final String ISSUER = "gridwhistle-local";

    private static final Duration VALIDITY = Duration.ofHours(12);

    private final LocalKeys keys;
    private final Clock clock;

    LocalIssuer(LocalKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The issuer of the checkout that holds the working directory; it makes its key if there is none yet. */
    public static LocalIssuer ofThisCheckout() {
        return new LocalIssuer(LocalKeys.in(GridHome.ofThisCheckout().keys()), Clock.systemUTC());
    }

    /** A signed token, valid for twelve hours. */
    public String token(Persona persona) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(persona.subject());
        claims.setStringClaim("upn", persona.subject());
        claims.setStringListClaim("groups", List.of(persona.role().word()));
        claims.setStringClaim("org", persona.org());
        if (persona.unit() != null) {
            claims.setStringClaim("unit", persona.unit());
        }
        if (persona.grid() != null) {
            claims.setStringClaim("grid", persona.grid());
        }
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALIDITY).getEpochSecond()));
        claims.setGeneratedJwtId();
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(keys.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
