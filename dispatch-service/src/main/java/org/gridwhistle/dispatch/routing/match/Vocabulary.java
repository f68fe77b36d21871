package org.gridwhistle.dispatch.routing.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.reference.view.CatalogMatter;

/** The words and phrases of one matter by their fields: what tells why it was found. */
record Vocabulary(Map<MatterField, Set<String>> phrases, Map<MatterField, Set<String>> words) {

    /** More would tell a dispatcher no more. */
    private static final int TOLD = 6;

    static Vocabulary of(CatalogMatter matter) {
        return new Vocabulary(
                byField(field -> field.hasPhrases() ? field.texts(matter) : List.of()),
                byField(field -> field.texts(matter).stream()
                        .flatMap(text -> Words.of(text).stream())
                        .toList()));
    }

    private static Map<MatterField, Set<String>> byField(Function<MatterField, Collection<String>> contents) {
        return Arrays.stream(MatterField.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        field -> Set.copyOf(contents.apply(field)),
                        (one, other) -> one,
                        () -> new EnumMap<>(MatterField.class)));
    }

    Stream<String> allWords() {
        return words.values().stream().flatMap(Set::stream);
    }

    Stream<String> allPhrases() {
        return phrases.values().stream().flatMap(Set::stream);
    }

    /** Which of the text's phrases and words it has, each once, in its most telling field; words inside told phrases are left out. */
    List<Hit> hits(Set<String> textPhrases, Set<String> textWords) {
        var told = new LinkedHashSet<Hit>();
        collect(phrases, textPhrases, told);
        collect(words, textWords, told);
        return told.stream().limit(TOLD).toList();
    }

    private static void collect(Map<MatterField, Set<String>> own, Set<String> text, Set<Hit> told) {
        own.forEach((field, terms) -> text.stream()
                .filter(terms::contains)
                .filter(term -> told.stream().noneMatch(hit -> hit.word().contains(term)))
                .map(term -> new Hit(field, term))
                .forEach(told::add));
    }
}
