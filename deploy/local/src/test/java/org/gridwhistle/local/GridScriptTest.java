package org.gridwhistle.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.gridwhistle.servers.Checkout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script before any Java runs. */
class GridScriptTest {

    private static final String SENTENCE =
            "GridWhistle needs a JDK 21 or newer (not only a JRE): install one, for example Eclipse Temurin, or point JAVA_HOME at it.\n";

    private record Outcome(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void without_any_jdk_it_says_in_one_sentence_what_to_install() throws Exception {
        assertThat(grid(Map.of(), "up")).isEqualTo(new Outcome(1, "", SENTENCE));
    }

    @Test
    void a_jdk_that_is_too_old_does_not_count() throws Exception {
        assertThat(grid(Map.of("JAVA_HOME", jdk("old", "17.0.15")), "up")).isEqualTo(new Outcome(1, "", SENTENCE));
    }

    @Test
    void a_jre_does_not_count() throws Exception {
        var jre = jdk("jre", "25");
        Files.delete(Path.of(jre, "bin/javac"));
        assertThat(grid(Map.of("JAVA_HOME", jre), "up")).isEqualTo(new Outcome(1, "", SENTENCE));
    }

    @Test
    void an_old_java_home_is_passed_over_for_a_newer_jdk_in_the_usual_folders() throws Exception {
        jdk("usual/temurin-21", "21.0.9");
        var outcome = grid(
                Map.of(
                        "JAVA_HOME", jdk("old", "1.8.0_402"),
                        "GRID_JDK_FOLDERS", folder.resolve("usual").toString()),
                "which-jdk");
        assertThat(outcome.out()).isEqualTo(folder.resolve("usual/temurin-21") + "\n");
    }

    @Test
    void an_unknown_command_is_named_and_helped() throws Exception {
        var outcome = grid(Map.of("PATH", System.getenv("PATH")), "fly");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("./grid knows no command fly.\n").contains("./grid up");
    }

    /** A folder that looks like a JDK of this version. */
    private String jdk(String name, String version) throws Exception {
        var home = folder.resolve(name);
        var bin = Files.createDirectories(home.resolve("bin"));
        for (var program : List.of("java", "javac")) {
            var file = Files.writeString(
                    bin.resolve(program),
                    "#!/bin/sh\necho 'openjdk version \"%s\" 2026-01-01' >&2\n".formatted(version));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home.toString();
    }

    private Outcome grid(Map<String, String> environment, String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(
                List.of("/bin/sh", Checkout.root().resolve("grid").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "", "HOME", folder.toString(), "GRID_JDK_FOLDERS", ""));
        builder.environment().putAll(environment);
        var code = builder.start().waitFor();
        return new Outcome(code, read("out"), read("err"));
    }

    private String read(String name) throws Exception {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
