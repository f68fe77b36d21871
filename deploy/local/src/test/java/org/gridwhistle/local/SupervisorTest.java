package org.gridwhistle.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.gridwhistle.servers.StartupFailure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SupervisorTest {

    @TempDir
    Path folder;

    private SleeperPart broker;
    private SleeperPart intake;
    private Supervisor supervisor;

    @BeforeEach
    void twoStages() {
        broker = new SleeperPart("broker", folder);
        intake = new SleeperPart("intake", folder);
        var board = new StatusBoard(statusFile(), Clock.systemUTC(), List.of(broker, intake));
        var hasty = new RestartPolicy(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(60));
        supervisor = new Supervisor(List.of(List.of(broker), List.of(intake)), hasty, board, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void when_all_are_up_the_stack_is_ready() {
        supervisor.start();
        assertThat(status().phase()).isEqualTo(StackStatus.Phase.READY);
        assertThat(status().parts())
                .extracting(PartStatus::name, PartStatus::state, PartStatus::restarts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("broker", PartStatus.State.UP, 0),
                        org.assertj.core.groups.Tuple.tuple("intake", PartStatus.State.UP, 0));
    }

    @Test
    void a_part_that_is_killed_is_started_again_and_that_is_reported() {
        supervisor.start();
        var killed = intake.process().orElseThrow();

        killed.kill();

        await().until(() -> intakeStatus().restarts() == 1 && intakeStatus().state() == PartStatus.State.UP);
        assertThat(intakeStatus().note()).isEqualTo("ended with exit code 137");
        assertThat(intakeStatus().pid()).isNotEqualTo(killed.pid());
        assertThat(broker.starts).hasValue(1);
    }

    @Test
    void a_part_that_fails_to_come_back_is_tried_again() {
        supervisor.start();
        intake.refusals.set(3);

        intake.process().orElseThrow().kill();

        await().until(() ->
                intakeStatus().state() == PartStatus.State.UP && intakeStatus().restarts() == 4);
        assertThat(intakeStatus().note()).isEqualTo("intake has no wish to start");
    }

    @Test
    void a_part_that_fails_the_first_time_fails_the_stack_and_what_comes_after_is_not_tried() {
        broker.refusals.set(1);
        assertThatThrownBy(supervisor::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessage("broker has no wish to start");
        assertThat(intake.starts).hasValue(0);
    }

    @Test
    void after_the_stop_nothing_runs_and_nothing_is_started_again() {
        supervisor.start();
        supervisor.stop();
        assertThat(intake.process().orElseThrow().isAlive()).isFalse();
        assertThat(broker.process().orElseThrow().isAlive()).isFalse();
        assertThat(status().parts()).extracting(PartStatus::state).containsOnly(PartStatus.State.STOPPED);
        assertThat(intake.starts).hasValue(1);
    }

    private Path statusFile() {
        return folder.resolve("status.properties");
    }

    private StackStatus status() {
        return StackStatus.load(statusFile()).orElseThrow();
    }

    private PartStatus intakeStatus() {
        return status().parts().getLast();
    }
}
