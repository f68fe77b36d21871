package org.gridwhistle.chassis.health;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the broker answers. */
@Readiness
@Blocking
@ApplicationScoped
class BrokerReady implements HealthCheck {

    private static final int PATIENCE_MS = 2_000;

    private final Map<String, Object> kafka;
    private Admin admin;

    BrokerReady(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            var options = new DescribeClusterOptions().timeoutMs(PATIENCE_MS);
            var nodes = admin().describeCluster(options).nodes().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return HealthCheckResponse.named("broker")
                    .up()
                    .withData("nodes", nodes.size())
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return down(e);
        } catch (Exception e) {
            return down(e);
        }
    }

    private static HealthCheckResponse down(Exception why) {
        return HealthCheckResponse.named("broker")
                .down()
                .withData("reason", String.valueOf(why.getMessage()))
                .build();
    }

    private synchronized Admin admin() {
        if (admin == null) {
            var settings = new HashMap<>(kafka);
            settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "health");
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}
