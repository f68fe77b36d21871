package org.gridwhistle.samplecity;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A file that is not there is a failure, not a trace")
    void missingFile() {
        assertThat(Main.run("replay", folder.resolve("none.csv").toString())).isEqualTo(1);
    }

    @Test
    @DisplayName("Help is offered, and an unknown command is a misuse")
    void usage() {
        assertThat(Main.run("--help")).isZero();
        assertThat(Main.run("fly")).isEqualTo(2);
    }
}
