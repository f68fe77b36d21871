package org.gridwhistle.chassis.limit;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often one client may call an instance. A client is a token's subject; whoever brings no token is known by his address. */
@ConfigMapping(prefix = "gridwhistle.rate-limit")
public interface RateLimitConfig {

    /** Of a client with a token: by default what the busiest upstream app of a province in a storm needs. */
    Rate client();

    /** Of an address without a token; the tracking page is read so. */
    Rate anonymous();

    /** Clients that are remembered at once; the longest unseen is forgotten first. */
    @WithDefault("100000")
    int clients();

    /** A bucket of calls that fills up evenly. */
    interface Rate {

        /** Calls in a period; so many may come at once. */
        int calls();

        /** The period. */
        Duration period();
    }
}
