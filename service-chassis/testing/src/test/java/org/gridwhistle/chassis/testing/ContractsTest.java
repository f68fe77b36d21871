package org.gridwhistle.chassis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractsTest {

    private static final String SCHEMA = """
            {"type": "object", "required": ["at"], "properties": {"at": {"type": "string", "format": "date-time"}}}
            """;

    @TempDir
    Path folder;

    @Test
    void an_example_that_keeps_its_schema_passes() throws IOException {
        write("grid.a.v1.schema.json", SCHEMA);
        write("grid.a.v1.example.json", "{\"at\": \"2026-07-10T08:12:00+08:00\"}");
        assertThatCode(() -> Contracts.check(folder)).doesNotThrowAnyException();
    }

    @Test
    void an_example_that_breaks_its_schema_is_named() throws IOException {
        write("grid.a.v1.schema.json", SCHEMA);
        write("grid.a.v1.example.json", "{\"at\": \"2026-07-10T08:12:00+08:00\"}");
        write("grid.a.v1.example-old.json", "{\"at\": \"yesterday\"}");
        assertThatThrownBy(() -> Contracts.check(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("grid.a.v1.example-old.json: ");
    }

    @Test
    void a_schema_without_example_and_an_example_without_schema_are_named() throws IOException {
        write("grid.a.v1.schema.json", SCHEMA);
        write("grid.b.v1.example.json", "{}");
        assertThatThrownBy(() -> Contracts.check(folder)).hasMessage("""
                        grid.a.v1: the schema has no example
                        grid.b.v1.example.json: the example has no schema""");
    }

    @Test
    void this_modules_contracts_are_found_on_the_class_path() {
        assertThatCode(Contracts::check).doesNotThrowAnyException();
        assertThat(Contracts.violations("grid.sample.happened.v1", "{}")).hasSize(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
