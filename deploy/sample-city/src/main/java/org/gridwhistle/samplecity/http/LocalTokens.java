package org.gridwhistle.samplecity.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.gridwhistle.local.LocalIssuer;
import org.gridwhistle.local.Persona;

/** Tokens of the local stack. A signature costs a millisecond, so each persona's token is kept for the length of a run. */
final class LocalTokens implements Tokens {

    private final LocalIssuer issuer = LocalIssuer.ofThisCheckout();
    private final Map<Persona, String> signed = new ConcurrentHashMap<>();

    @Override
    public String of(Persona persona) {
        return signed.computeIfAbsent(persona, issuer::token);
    }
}
