package org.gridwhistle.samplecity.http;

/** A service stayed away for longer than a caller waits. */
public final class ServiceAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceAwayException(Service service, String last, Throwable cause) {
        super(
                "The %s service does not answer: %s".formatted(service.name().toLowerCase(java.util.Locale.ROOT), last),
                cause);
    }
}
