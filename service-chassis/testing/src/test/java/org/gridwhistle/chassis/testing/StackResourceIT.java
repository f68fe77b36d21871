package org.gridwhistle.chassis.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Predicate;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A start gets a database and topics of its own, a test sees them, and they are gone afterwards. */
class StackResourceIT {

    private final StackResource resource = new StackResource();
    private java.util.Map<String, String> configuration;

    Stack stack;
    TopicProbe probe;

    @BeforeEach
    void start() {
        configuration = resource.start();
        resource.inject(new ByType());
    }

    @AfterEach
    void stop() {
        resource.stop();
    }

    @Test
    void what_is_sent_is_read_back_with_its_headers_in_the_order_of_its_key() {
        var first = CloudEvent.of("grid.case.accepted.v1", "case-1", "{\"step\": 1}");
        var second = CloudEvent.of("grid.case.closed.v1", "case-1", "{\"step\": 2}");

        probe.send("grid.cases", first, second);

        assertThat(probe.awaitOne("grid.cases", "grid.case.closed.v1", "case-1").id())
                .isEqualTo(second.id());
        var all = probe.all("grid.cases");
        assertThat(all).extracting(ReceivedRecord::id).containsExactly(first.id(), second.id());
        assertThat(all.getFirst().json().get("step").asInt()).isEqualTo(1);
        assertThat(all.getFirst().headers())
                .containsKeys("ce_time", "ce_source", "ce_specversion", "content-type", "traceparent");
    }

    @Test
    void the_configuration_leads_to_the_database() throws SQLException {
        try (var connection = DriverManager.getConnection(
                configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"),
                configuration.get("quarkus.datasource.password"))) {
            assertThat(connection.getCatalog()).isEqualTo(stack.database());
        }
    }

    @Test
    void after_the_stop_the_database_is_gone() {
        var before = stack;
        resource.stop();
        assertThatThrownBy(before::connect).hasMessageContaining("does not exist");
        start();
    }

    /** Quarkus' injector, as far as the resource uses it. */
    private final class ByType implements TestInjector {
        @Override
        public void injectIntoFields(Object value, Predicate<java.lang.reflect.Field> wanted) {
            for (var field : StackResourceIT.class.getDeclaredFields()) {
                if (wanted.test(field)) {
                    set(field, value);
                }
            }
        }

        private void set(java.lang.reflect.Field field, Object value) {
            try {
                field.set(StackResourceIT.this, value);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
