package org.gridwhistle.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void what_it_prints_goes_to_its_log() throws Exception {
        var child = start("echo hello; echo trouble >&2");
        assertThat(child.onExit().get()).isZero();
        assertThat(Files.readString(child.log())).isEqualTo("hello\ntrouble\n");
    }

    @Test
    void one_that_ignores_the_signal_is_killed_after_its_grace() {
        var child = start("trap '' TERM; while :; do sleep 1; done");
        child.stop(Duration.ofMillis(200));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void one_that_ends_while_it_should_start_is_named_with_its_exit_code_and_log() {
        var child = start("exit 3");
        assertThatThrownBy(() -> Patience.until(child, Duration.ofSeconds(10), () -> false))
                .isInstanceOf(StartupFailure.class)
                .hasMessage("the program ended with exit code 3 while starting; its log is %s", child.log());
    }

    @Test
    void one_that_takes_too_long_is_named_with_its_log() {
        var child = start("sleep 60");
        assertThatThrownBy(() -> Patience.until(child, Duration.ZERO, () -> false))
                .isInstanceOf(StartupFailure.class)
                .hasMessage("the program did not come up within 0 s; its log is %s", child.log());
        child.kill();
    }

    private ChildProcess start(String script) {
        return ChildProcess.start(new ChildProcess.Recipe(
                "the program", List.of("sh", "-c", script), Map.of(), folder.resolve("program.log"), Signal.TERM));
    }
}
