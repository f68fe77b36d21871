package org.gridwhistle.samplecity.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.city.ReferenceKind;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvPartsTest {

    @Test
    @DisplayName("A long file goes in parts that each have the header, and no line is lost or twice")
    void parts() {
        var lines = IntStream.range(0, 45_000).mapToObj(i -> "line" + i + "\n").toList();

        var parts = CsvParts.of("header\n" + String.join("", lines));

        assertThat(parts).hasSize(3).allMatch(part -> part.startsWith("header\n"));
        assertThat(parts.stream()
                        .map(part -> part.substring("header\n".length()))
                        .collect(Collectors.joining()))
                .isEqualTo(String.join("", lines));
    }

    @Test
    @DisplayName("A short file is one part, word for word")
    void one() {
        assertThat(CsvParts.of("h\n1\n2")).containsExactly("h\n1\n2");
    }

    @Test
    @DisplayName("No cell of the city has a line break, so cutting at lines is cutting at records")
    void noBreaksInCells() {
        var city = City.of(CitySize.DEMO);

        for (var kind : ReferenceKind.values()) {
            var csv = city.csv(kind);
            assertThat(csv.lines()
                            .filter(line -> line.chars().filter(c -> c == '"').count() % 2 == 1))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("The record that stands for each kind is that of the CSV's last line")
    void lastCodes() {
        var city = City.of(CitySize.DEMO);

        LastCodes.of(city)
                .forEach((kind, code) ->
                        assertThat(city.csv(kind).lines().toList().getLast()).startsWith(code + ","));
        assertThat(LastCodes.of(city)).hasSize(ReferenceKind.values().length);
    }
}
