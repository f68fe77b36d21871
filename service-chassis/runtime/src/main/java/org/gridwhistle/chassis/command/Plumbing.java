package org.gridwhistle.chassis.command;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.audit.AuditLog;
import org.gridwhistle.chassis.inbox.Inbox;
import org.gridwhistle.chassis.outbox.Outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;

/** What every executor stands on, gathered so that a service's executor has one thing to inject. */
@ApplicationScoped
public class Plumbing {

    private final Vertx vertx;
    private final Clock clock;
    private final Inbox inbox;
    private final Outbox outbox;
    private final ReplayStore replays;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final ExecutorConfig config;

    Plumbing(
            Vertx vertx,
            Clock clock,
            Inbox inbox,
            Outbox outbox,
            ReplayStore replays,
            AuditLog audit,
            ObjectMapper json,
            MeterRegistry meters,
            ExecutorConfig config) {
        this.vertx = vertx;
        this.clock = clock;
        this.inbox = inbox;
        this.outbox = outbox;
        this.replays = replays;
        this.audit = audit;
        this.json = json;
        this.meters = meters;
        this.config = config;
    }

    Vertx vertx() {
        return vertx;
    }

    Clock clock() {
        return clock;
    }

    Inbox inbox() {
        return inbox;
    }

    Outbox outbox() {
        return outbox;
    }

    ReplayStore replays() {
        return replays;
    }

    AuditLog audit() {
        return audit;
    }

    MeterRegistry meters() {
        return meters;
    }

    ExecutorConfig config() {
        return config;
    }

    String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
