package org.gridwhistle.chassis.memory;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(StackResource.class)
class ForgettingTest {

    Stack stack;

    @Inject
    ForgettingJob job;

    @Test
    void what_is_older_than_its_purpose_is_forgotten_and_the_rest_is_kept() throws SQLException {
        try (var connection = stack.servers().databases().connect(stack.database());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into inbox select gen_random_uuid(), now() - days * interval '1 day' from unnest(array[1, 29, 31, 90]) as days;
                    insert into idempotency_answer
                    select 'forgetting', days::text, '', null, false, '{}', now() - days * interval '1 day'
                    from unnest(array[1, 6, 8]) as days;
                    """);
            job.forget().await().atMost(Duration.ofSeconds(30));
            try (var left = statement.executeQuery("""
                    select (select count(*) from inbox where received_at < now() - interval '30 days'),
                           (select count(*) from inbox where received_at < now() - interval '28 days'),
                           (select count(*) from idempotency_answer where caller = 'forgetting')
                    """)) {
                left.next();
                assertThat(left.getLong(1)).isZero();
                assertThat(left.getLong(2)).isOne();
                assertThat(left.getLong(3)).isEqualTo(2);
            }
        }
    }
}
