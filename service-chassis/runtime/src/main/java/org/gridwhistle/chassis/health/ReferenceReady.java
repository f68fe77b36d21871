package org.gridwhistle.chassis.health;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.reference.ReferenceFollower;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Started, and ready, once the reference data that stood on its topic has been read. */
@Startup
@Readiness
@ApplicationScoped
class ReferenceReady implements HealthCheck {

    private final ReferenceFollower follower;

    ReferenceReady(ReferenceFollower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reference data")
                .status(follower.isCaughtUp())
                .build();
    }
}
