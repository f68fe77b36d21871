package org.gridwhistle.chassis.web;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.problem.BadCharacter;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.Language;
import org.gridwhistle.chassis.problem.Outage;
import org.gridwhistle.chassis.problem.ProblemBody;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.problem.Problems;
import org.gridwhistle.chassis.problem.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one table from what went wrong to the problem that the caller reads. */
@Singleton
public class ProblemMapper {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    /** Seconds. */
    private static final String AFTER_AN_OUTAGE = "5";

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ProblemException e, ContainerRequestContext request) {
        return respond(e.refusal(), request);
    }

    @ServerExceptionMapper(
            priority = 1,
            value = {MismatchedInputException.class, JsonMappingException.class, JsonProcessingException.class})
    Response malformed(JsonProcessingException e, ContainerRequestContext request) {
        return respond(JsonFaults.refusal(e), request);
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ResteasyReactiveViolationException.class})
    Response invalid(ConstraintViolationException e, ContainerRequestContext request) {
        return respond(Refusal.ofFields(Violations.errors(e.getConstraintViolations())), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e, ContainerRequestContext request) {
        return Response.fromResponse(respond(Refusal.of(CommonProblem.UNAUTHENTICATED), request))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        return respond(Refusal.of(CommonProblem.FORBIDDEN), request);
    }

    /** What the platform refuses by itself: unknown paths, methods, media types, unreadable parameters. */
    @ServerExceptionMapper
    Response platform(WebApplicationException e, ContainerRequestContext request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json, request);
        }
        return respond(Refusal.of(byStatus(e.getResponse().getStatus())), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, ContainerRequestContext request) {
        if (Outage.is(e)) {
            return respond(Refusal.of(CommonProblem.SERVICE_UNAVAILABLE), request);
        }
        if (BadCharacter.is(e)) {
            return respond(Refusal.of(CommonProblem.BAD_CHARACTER), request);
        }
        var response = respond(Refusal.of(CommonProblem.INTERNAL_ERROR), request);
        LOG.errorf(e, "%s", ((ProblemBody) response.getEntity()).instance());
        return response;
    }

    private Response respond(Refusal refusal, ContainerRequestContext request) {
        var body = problems.body(refusal, Language.of(request.getHeaderString("Accept-Language")));
        var response = Response.status(refusal.status()).type(MEDIA_TYPE).entity(body);
        retryAfter(refusal).ifPresent(seconds -> response.header("Retry-After", seconds));
        return response.build();
    }

    private static Optional<String> retryAfter(Refusal refusal) {
        if (refusal.is(CommonProblem.TOO_MANY_REQUESTS)) {
            return refusal.args().stream().findFirst();
        }
        return refusal.status() == CommonProblem.SERVICE_UNAVAILABLE.status()
                ? Optional.of(AFTER_AN_OUTAGE)
                : Optional.empty();
    }

    private static CommonProblem byStatus(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.PAYLOAD_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> CommonProblem.TOO_MANY_REQUESTS;
            case 503 -> CommonProblem.SERVICE_UNAVAILABLE;
            default -> status < 500 ? CommonProblem.MALFORMED_JSON : CommonProblem.INTERNAL_ERROR;
        };
    }
}
