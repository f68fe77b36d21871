package org.gridwhistle.samplecity.city;

import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTest {

    @Test
    @DisplayName("Every thing has its group, and groups differ by one at most")
    void even() {
        var shares = new Shares(96, 10);

        var sizes = IntStream.range(0, 10).map(shares::size).boxed().toList();

        assertThat(sizes).allMatch(size -> size == 9 || size == 10);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(96);
    }
}
