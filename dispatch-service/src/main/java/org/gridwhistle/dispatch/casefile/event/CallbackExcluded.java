package org.gridwhistle.dispatch.casefile.event;

/** A callback does not count, for a reason that everybody inside may read. */
public record CallbackExcluded(EventHead head, int attempt, String reason) implements CaseEvent {
    @Override
    public String text() {
        return reason;
    }
}
