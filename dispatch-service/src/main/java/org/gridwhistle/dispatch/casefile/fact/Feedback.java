package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;
import java.util.List;

/** What a unit, or the grid itself, says it has done 反馈. */
public record Feedback(ResultCode resultCode, String text, List<Evidence> evidence, Instant at) {

    public Feedback {
        evidence = List.copyOf(evidence);
    }
}
