package org.gridwhistle.samplecity.services;

import java.util.List;

/** A picture that shows a result. */
public record Evidence(String kind, String ref) {

    /** What the matter's evidence rule asks for. */
    public static List<Evidence> asAsked(String rule, String name) {
        return "NONE".equals(rule)
                ? List.of()
                : List.of(new Evidence("BEFORE", name + "-before.jpg"), new Evidence("AFTER", name + "-after.jpg"));
    }
}
