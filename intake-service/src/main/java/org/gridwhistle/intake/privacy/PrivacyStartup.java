package org.gridwhistle.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Uses every key once, so that a wrong one is found when the service starts and not when the first resident calls. */
@ApplicationScoped
class PrivacyStartup {

    void tryKeys(@Observes StartupEvent start, FieldCipher cipher, LookupHash hash) {
        var sealed = cipher.seal(hash.of("start"), "start");
        cipher.open(sealed, cipher.keyId(), "start");
    }
}
