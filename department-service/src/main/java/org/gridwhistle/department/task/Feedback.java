package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/** The result a unit gives (反馈). */
public record Feedback(ResultCode resultCode, String text, List<Evidence> evidence, Instant feedbackAt) {

    public Feedback {
        text = text.strip();
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    boolean shows(Evidence.Kind kind) {
        return evidence.stream().anyMatch(piece -> piece.kind() == kind);
    }
}
