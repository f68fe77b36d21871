package org.gridwhistle.dispatch;

import org.gridwhistle.chassis.testing.Rights;
import org.gridwhistle.chassis.testing.StackResource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each operation lets in the roles that it names, and nobody else. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RightsTest {

    private final Rights rights = Rights.of("org.gridwhistle.dispatch");

    @Test
    void every_operation_lets_in_its_roles_and_nobody_else() {
        assertThat(rights.faults()).isEmpty();
    }

    @Test
    void nothing_is_to_be_had_without_a_token() {
        assertThat(rights.open()).isEmpty();
    }
}
