package org.gridwhistle.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckoutTest {

    @Test
    void the_root_is_the_nearest_folder_above_with_mvnw(@TempDir Path root) throws IOException {
        Files.createFile(root.resolve("mvnw"));
        var deep = Files.createDirectories(root.resolve("a/b/c"));
        assertThat(Checkout.above(deep)).isEqualTo(root);
    }

    @Test
    void outside_a_checkout_the_message_names_the_folder(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> Checkout.above(elsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No folder at or above %s holds mvnw: run this inside the checkout", elsewhere);
    }
}
