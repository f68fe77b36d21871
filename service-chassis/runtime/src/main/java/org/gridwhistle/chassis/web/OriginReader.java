package org.gridwhistle.chassis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.gridwhistle.chassis.audit.Origin;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tells where a request came from. The address is the socket's, or the one that a trusted proxy told: {@code quarkus.http.proxy.*} says
 * which proxies are believed, and by default none is.
 */
@RequestScoped
class OriginReader {

    private static final int LONGEST = 200;

    private final CurrentVertxRequest request;
    private final HttpHeaders headers;
    private final JsonWebToken token;

    OriginReader(CurrentVertxRequest request, HttpHeaders headers, JsonWebToken token) {
        this.request = request;
        this.headers = headers;
        this.token = token;
    }

    Origin read() {
        return new Origin(address(), tamed(headers.getHeaderString(HttpHeaders.USER_AGENT)), tamed(app()));
    }

    /** Null if the request came through no network. */
    private String address() {
        var remote = request.getCurrent().request().remoteAddress();
        return remote == null ? null : tamed(remote.hostAddress());
    }

    /** OIDC names the client that the token was given out to in {@code azp}; some providers say {@code client_id}. */
    private String app() {
        String party = token.getClaim("azp");
        return party == null ? token.getClaim("client_id") : party;
    }

    private static String tamed(String text) {
        if (text == null) {
            return null;
        }
        var plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
