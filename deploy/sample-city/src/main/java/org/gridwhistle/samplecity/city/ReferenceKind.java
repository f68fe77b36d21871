package org.gridwhistle.samplecity.city;

import java.util.Locale;

/** The kinds of reference data, each after those that it refers to. */
public enum ReferenceKind {
    AREAS,
    GRIDS,
    MICRO_GRIDS,
    LINES,
    UNITS,
    MATTERS,
    AUTHORITY_LISTS,
    CALENDARS,
    SOURCES,
    DEADLINE_RULES,
    ROSTERS,
    EXPERTS;

    /** As it stands in a path: {@code micro-grids}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
