package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

import org.gridwhistle.dispatch.casefile.fact.Evaluation;

/** 已问效: its effect is known, or nobody will ask any more. */
public record CaseEvaluated(EventHead head, Evaluation.By by, Instant evaluatedAt) implements CaseEvent {
    @Override
    public String text() {
        return null;
    }
}
