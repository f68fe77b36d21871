package org.gridwhistle.chassis.limit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

/**
 * A bucket of calls for each client, kept in memory: the limit holds for an instance, not for all of them together. A bucket that has
 * had the time to fill up again is forgotten.
 */
@ApplicationScoped
class Buckets {

    private final RateLimitConfig config;
    private final Cache<String, Bucket> known;
    private final Cache<String, Bucket> strangers;

    Buckets(RateLimitConfig config) {
        this.config = config;
        this.known = cache(config.client());
        this.strangers = cache(config.anonymous());
    }

    /**
     * Takes a call out of the bucket of a token's subject.
     *
     * @return how long to wait; zero if the call may go on
     */
    Duration take(String subject) {
        return take(known, subject, config.client());
    }

    /** As {@link #take}, of an address that came without a token. */
    Duration takeOfStranger(String address) {
        return take(strangers, address, config.anonymous());
    }

    private static Duration take(Cache<String, Bucket> buckets, String client, RateLimitConfig.Rate rate) {
        var probe = buckets.get(client, unseen -> full(rate)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private static Bucket full(RateLimitConfig.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.calls()).refillGreedy(rate.calls(), rate.period()))
                .build();
    }

    private Cache<String, Bucket> cache(RateLimitConfig.Rate rate) {
        return Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(rate.period().toNanos(), TimeUnit.NANOSECONDS)
                .build();
    }
}
