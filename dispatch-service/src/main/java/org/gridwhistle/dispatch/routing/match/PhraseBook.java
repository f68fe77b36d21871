package org.gridwhistle.dispatch.routing.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The catalog's own phrases, such as 电瓶被偷. A segmenter may cut them in a sentence otherwise than alone, so they are looked for as
 * they stand.
 */
final class PhraseBook {

    private static final int SHORTEST = 2;

    /** By their first characters, the longest first. */
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    PhraseBook(Collection<String> phrases) {
        phrases.stream()
                .filter(phrase -> phrase.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(phrase -> byBeginning
                        .computeIfAbsent(beginning(phrase, 0), first -> new ArrayList<>())
                        .add(phrase));
    }

    /** The different phrases in a plain text, in their order; none that lies inside a longer one. */
    Set<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var covered = 0;
        for (var at = 0; at + SHORTEST <= text.length(); at++) {
            var longest = longestAt(text, at);
            if (at + longest.length() > covered) {
                found.add(longest);
                covered = at + longest.length();
            }
        }
        found.remove("");
        return found;
    }

    private String longestAt(String text, int at) {
        for (var phrase : byBeginning.getOrDefault(beginning(text, at), List.of())) {
            if (text.startsWith(phrase, at)) {
                return phrase;
            }
        }
        return "";
    }

    private static String beginning(String text, int at) {
        return text.substring(at, at + SHORTEST);
    }
}
