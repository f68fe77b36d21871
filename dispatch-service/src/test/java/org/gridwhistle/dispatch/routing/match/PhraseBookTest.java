package org.gridwhistle.dispatch.routing.match;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseBookTest {

    private final PhraseBook book = new PhraseBook(List.of("电动车", "电动车被盗", "被盗", "盗", "车位"));

    @Test
    @DisplayName("The longest phrase at a place is taken, and none inside it")
    void longest() {
        assertThat(book.in("楼下电动车被盗了")).containsExactly("电动车被盗");
    }

    @Test
    @DisplayName("Phrases are found once, in their order, wherever they stand")
    void order() {
        assertThat(book.in("车位上的电动车,车位上的被盗")).containsExactly("车位", "电动车", "被盗");
    }

    @Test
    @DisplayName("A single character is no phrase, and a text without any has none")
    void none() {
        assertThat(book.in("盗")).isEmpty();
        assertThat(book.in("防盗门")).isEmpty();
        assertThat(book.in("")).isEmpty();
    }
}
