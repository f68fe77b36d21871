package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.city.Seed;
import org.gridwhistle.samplecity.replay.Message;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StorylinesTest {

    private static final City CITY = City.of(CitySize.DEMO);

    private final Storylines storylines = new Storylines(CITY, new Seed(1));

    @Test
    @DisplayName("A message has the same storyline every time")
    void repeatable() {
        assertThat(storylines.of(message("17"))).isEqualTo(new Storylines(CITY, new Seed(1)).of(message("17")));
    }

    @Test
    @DisplayName("Small shares are returned, fail their check, are handled in the grid or tell an address alone")
    void shares() {
        var stories = IntStream.range(0, 5_000)
                .mapToObj(i -> storylines.of(message("" + i)))
                .toList();

        assertThat(share(stories, Storyline::returned)).isBetween(0.02, 0.04);
        assertThat(share(stories, Storyline::failsCheck)).isBetween(0.03, 0.05);
        assertThat(share(stories, Storyline::selfHandled)).isBetween(0.23, 0.27);
        assertThat(share(stories, story -> story.told() == Storyline.Told.ADDRESS))
                .isBetween(0.08, 0.12);
        assertThat(stories.stream().map(Storyline::grid).distinct()).hasSize(40);
    }

    @Test
    @DisplayName("A grid that the file tells is taken")
    void toldGrid() {
        var message = new Message("1", "", "t", null, "d", "", Duration.ZERO, "前进花园003", "");

        assertThat(storylines.of(message).grid().label()).isEqualTo("前进花园003");
        assertThat(storylines.of(message).told()).isEqualTo(Storyline.Told.GRID_CODE);
    }

    @Test
    @DisplayName("From an address the gazetteer finds the grid that it names, else a grid of the village")
    void gazetteer() {
        var gazetteer = new Gazetteer(CITY);
        var grid = CITY.grid("前进花园003").orElseThrow();

        assertThat(gazetteer.find(gazetteer.address(grid))).contains(grid);
        assertThat(gazetteer.find("前进花园社区西门").orElseThrow().village()).isEqualTo(grid.village());
        assertThat(gazetteer.find("不知道在哪里")).isEmpty();
    }

    private static double share(List<Storyline> stories, Predicate<Storyline> what) {
        return (double) stories.stream().filter(what).count() / stories.size();
    }

    private static Message message(String id) {
        return new Message(id, "", "t", null, "d", "", Duration.ZERO, "", "");
    }
}
