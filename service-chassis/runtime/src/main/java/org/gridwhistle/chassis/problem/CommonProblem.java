package org.gridwhistle.chassis.problem;

/** The refusals that every service may give. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_JSON(400),
    VALIDATION_FAILED(400),
    BAD_PARAMETER(400),
    BAD_CURSOR(400),
    BAD_CHARACTER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    OUTSIDE_YOUR_AREA(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    IDEMPOTENCY_KEY_REUSED(409),
    STALE_VERSION(409),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
