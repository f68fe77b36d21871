package org.gridwhistle.dispatch.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was learned 复盘; without it no emergency ends. It may be written anew until then. */
public record Review(String findings, List<Measure> measures, String by, Instant at) {

    public Review {
        measures = List.copyOf(measures);
    }

    /** What is to become better. @param owner code of a unit, or the subject of a person */
    public record Measure(String text, String owner, LocalDate due) {}
}
