package org.gridwhistle.samplecity.load;

import java.util.List;
import java.util.stream.IntStream;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PercentilesTest {

    @Test
    @DisplayName("The nearest rank is taken: of 1 to 100 the p99 is 99")
    void nearestRank() {
        var percentiles = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList());

        assertThat(percentiles.at(0.5)).isEqualTo(50);
        assertThat(percentiles.at(0.99)).isEqualTo(99);
        assertThat(percentiles.at(1)).isEqualTo(100);
        assertThat(Percentiles.of(List.of(7.0)).at(0.5)).isEqualTo(7);
    }

    @Test
    @DisplayName("Nothing measured is not zero")
    void nothing() {
        assertThat(Percentiles.of(List.of()).at(0.5)).isNaN();
    }

    @Test
    @DisplayName("Every load report names a matter for which its town has one unconditional line, and that line's lead")
    void straightThrough() {
        var city = City.of(CitySize.DEMO);
        var reports = new StraightThrough(city, "r");

        for (var number = 0; number < 500; number++) {
            var order = reports.order(number);
            var lines = city.authorityLists().stream()
                    .filter(line -> order.report().gridCode().startsWith(line.area()))
                    .filter(line -> line.matter().equals(order.report().matterCode()))
                    .toList();
            assertThat(lines).hasSize(1);
            assertThat(lines.getFirst().circumstance()).isEmpty();
            assertThat(lines.getFirst().lead()).isEqualTo(order.lead());
        }
    }
}
