package org.gridwhistle.samplecity.http;

import org.gridwhistle.local.Persona;

/** Whoever gives out tokens. */
@FunctionalInterface
public interface Tokens {

    String of(Persona persona);
}
