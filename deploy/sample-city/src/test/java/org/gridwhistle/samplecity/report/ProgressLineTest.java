package org.gridwhistle.samplecity.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.gridwhistle.samplecity.simulator.Progress;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTest {

    @Test
    @DisplayName("The bar is empty at the start, half full when all is posted and nothing closed, full at the end")
    void bar() {
        assertThat(ProgressLine.bar(new Progress(100, 0, 0, 0), 0)).startsWith("[" + "░".repeat(30) + "]");
        assertThat(ProgressLine.bar(new Progress(100, 100, 40, 0), 1))
                .startsWith("[" + "█".repeat(15) + "░".repeat(15) + "]");
        assertThat(ProgressLine.bar(new Progress(100, 100, 100, 100), 1)).startsWith("[" + "█".repeat(30) + "]");
    }

    @Test
    @DisplayName("It tells posted, dispatched, closed and the rate")
    void words() {
        assertThat(ProgressLine.plain(new Progress(1_400, 700, 650, 350), 50))
                .isEqualTo(" 37%  posted 700/1,400  dispatched 650  closed 350  7.0 closed/s  50 s");
    }

    @Test
    @DisplayName("Off a terminal there are lines without control characters, and the last state is among them")
    void plainLines() {
        var text = new ByteArrayOutputStream();
        var display = new ProgressDisplay(
                () -> new Progress(1, 1, 1, 1), new PrintStream(text, true, StandardCharsets.UTF_8), false);

        display.during(() -> {});

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("100%  posted 1/1")
                .doesNotContain("\r", "\u001b");
    }

    @Test
    @DisplayName("On a terminal one line is painted over and left standing")
    void bars() {
        var text = new ByteArrayOutputStream();
        var display = new ProgressDisplay(
                () -> new Progress(1, 1, 1, 1), new PrintStream(text, true, StandardCharsets.UTF_8), true);

        display.during(() -> {});

        assertThat(text.toString(StandardCharsets.UTF_8))
                .startsWith("\r\u001b[K[██")
                .endsWith(System.lineSeparator());
    }
}
