package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/** What a unit saw or did on the way (跟踪记录), such as a measurement of a monitoring. */
public record ProgressNote(String text, List<Evidence> evidence, Instant notedAt) {

    public ProgressNote {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
