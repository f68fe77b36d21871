package org.gridwhistle.chassis.limit;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nobody take the service from the others: who calls too often is told with 429 when to call again. */
@ApplicationScoped
class RateLimitFilter {

    private final Buckets buckets;
    private final CurrentIdentityAssociation identities;

    RateLimitFilter(Buckets buckets, CurrentIdentityAssociation identities) {
        this.buckets = buckets;
        this.identities = identities;
    }

    /** A token that cannot be verified names nobody; its bearer is a stranger here, and refused behind. */
    @ServerRequestFilter
    Uni<Response> admit(HttpServerRequest request) {
        return identities
                .getDeferredIdentity()
                .map(SecurityIdentity::isAnonymous)
                .onFailure()
                .recoverWithItem(true)
                .flatMap(isStranger -> isStranger
                        ? Uni.createFrom()
                                .item(() -> buckets.takeOfStranger(
                                        request.remoteAddress().hostAddress()))
                        : identities
                                .getDeferredIdentity()
                                .map(known -> buckets.take(known.getPrincipal().getName())))
                .flatMap(RateLimitFilter::answer);
    }

    private static Uni<Response> answer(Duration wait) {
        return wait.isZero()
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(new ProblemException(CommonProblem.TOO_MANY_REQUESTS, seconds(wait)));
    }

    /** Rounded up: who comes back then is let in. */
    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
