package org.gridwhistle.chassis.security;

import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the verified token of the request. */
@Dependent
public class CallerProducer {

    @Produces
    @RequestScoped
    CurrentCaller caller(SecurityIdentity identity, JsonWebToken token) {
        return new CurrentCaller(new Caller(
                identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName(),
                Set.copyOf(identity.getRoles()),
                token.getClaim("org"),
                token.getClaim("unit"),
                token.getClaim("grid")));
    }
}
