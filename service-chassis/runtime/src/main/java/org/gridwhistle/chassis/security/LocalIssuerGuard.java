package org.gridwhistle.chassis.security;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Anybody may mint tokens of the local issuer, so no production start may trust it. */
@ApplicationScoped
public class LocalIssuerGuard {

    private static final Set<String> LOCAL_ISSUERS = Set.of("gridwhistle-local", "gridwhistle-test");

    void check(@Observes StartupEvent start, @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        check(LaunchMode.current(), ConfigUtils.getProfiles(), issuer);
    }

    static void check(LaunchMode mode, List<String> profiles, String issuer) {
        if (mode == LaunchMode.NORMAL && !profiles.contains("local") && LOCAL_ISSUERS.contains(issuer)) {
            throw new IllegalStateException(
                    "Refusing to start: the token issuer '" + issuer
                            + "' is for local use; set mp.jwt.verify.issuer and mp.jwt.verify.publickey.location to your OIDC provider's");
        }
    }
}
