package org.gridwhistle.samplecity.http;

import java.net.URI;
import java.util.Locale;

/** A service stayed away for longer than a caller waits. */
public final class ServiceAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceAwayException(Service service, URI where, String last, Throwable cause) {
        super(
                "The %s service does not answer at %s (%s). Is it up? ./grid status tells."
                        .formatted(service.name().toLowerCase(Locale.ROOT), where, last),
                cause);
    }
}
