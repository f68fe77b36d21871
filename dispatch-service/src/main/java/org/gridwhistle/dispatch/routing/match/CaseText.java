package org.gridwhistle.dispatch.routing.match;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** What a resident wrote. Either part may be empty. */
public record CaseText(String title, String description) {

    public CaseText {
        title = Objects.requireNonNullElse(title, "");
        description = Objects.requireNonNullElse(description, "");
    }

    /** The different words of both parts that may tell what it is about. */
    public Set<String> words() {
        var words = new LinkedHashSet<String>(Words.of(Words.plain(title)));
        words.addAll(Words.of(Words.plain(description)));
        return words;
    }
}
