package org.gridwhistle.dispatch.routing.match;

import java.util.Objects;

/** What a resident wrote. Either part may be empty. */
public record CaseText(String title, String description) {

    public CaseText {
        title = Objects.requireNonNullElse(title, "");
        description = Objects.requireNonNullElse(description, "");
    }
}
