package org.gridwhistle.dispatch.routing.match;

import java.util.List;
import java.util.function.Function;

import org.gridwhistle.dispatch.reference.view.CatalogMatter;

/**
 * Where a matter's words stand in the catalog, the most telling first, and how much a hit there counts. The weights were tried out on
 * residents' messages; around these values the ranking hardly changes.
 */
public enum MatterField {
    NAME(9, 3, matter -> List.of(matter.name())),
    SYNONYM(6, 1.5f, CatalogMatter::synonyms),
    KEYWORD(6, 2, CatalogMatter::keywords),
    ITEM(0, 0.8f, matter -> List.of(matter.itemName())),
    DESCRIPTION(0, 0.7f, matter -> List.of(matter.description())),
    CLASS(0, 0.2f, matter -> List.of(matter.className()));

    private final float phraseWeight;
    private final float wordWeight;
    private final Function<CatalogMatter, List<String>> texts;

    MatterField(float phraseWeight, float wordWeight, Function<CatalogMatter, List<String>> texts) {
        this.phraseWeight = phraseWeight;
        this.wordWeight = wordWeight;
        this.texts = texts;
    }

    /** Whether its texts are short enough to be looked for as they stand. */
    boolean hasPhrases() {
        return phraseWeight > 0;
    }

    float phraseWeight() {
        return phraseWeight;
    }

    float wordWeight() {
        return wordWeight;
    }

    List<String> texts(CatalogMatter matter) {
        return texts.apply(matter).stream().map(Words::plain).toList();
    }
}
