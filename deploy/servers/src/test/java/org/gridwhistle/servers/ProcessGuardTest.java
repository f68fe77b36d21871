package org.gridwhistle.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessGuardTest {

    @Test
    void a_child_dies_with_its_owner_even_when_the_owner_is_killed(@TempDir Path folder) throws Exception {
        var owner = new ProcessBuilder(JavaCommand.of(
                        List.of("-Xmx32m"),
                        System.getProperty("java.class.path"),
                        OwnerOfASleeper.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var child =
                ProcessHandle.of(Long.parseLong(owner.inputReader().readLine())).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        owner.destroyForcibly();

        child.onExit().get(20, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    /** A program that starts a child, tells its pid, and then waits to be killed. */
    static final class OwnerOfASleeper {
        public static void main(String[] arguments) throws Exception {
            var sleeper = ChildProcess.start(new ChildProcess.Recipe(
                    "a sleeper", List.of("sleep", "600"), Map.of(), Path.of(arguments[0], "sleeper.log"), Signal.TERM));
            System.out.println(sleeper.pid());
            sleeper.onExit().join();
        }
    }
}
