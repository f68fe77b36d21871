package org.gridwhistle.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PidFileTest {

    @TempDir
    Path folder;

    private Process sleeper;
    private PidFile file;

    @BeforeEach
    void sleeperWithFile() throws IOException {
        sleeper = new ProcessBuilder("sleep", "600").start();
        file = PidFile.beside(folder.resolve("sleeper.log"));
        file.write(sleeper.toHandle());
    }

    @AfterEach
    void end() {
        sleeper.destroyForcibly();
    }

    @Test
    void it_finds_the_process_again() {
        assertThat(file.process()).contains(sleeper.toHandle());
    }

    @Test
    void it_kills_what_is_left_over_once() {
        assertThat(file.killLeftOver()).isTrue();
        assertThat(sleeper.isAlive()).isFalse();
        assertThat(file.killLeftOver()).isFalse();
    }

    @Test
    void another_process_under_the_same_id_is_not_taken_for_it() throws IOException {
        Files.writeString(file.file(), sleeper.pid() + " 12345\n");
        assertThat(file.killLeftOver()).isFalse();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void a_spoilt_file_finds_nothing() throws IOException {
        Files.writeString(file.file(), "no number");
        assertThat(file.process()).isEmpty();
    }
}
