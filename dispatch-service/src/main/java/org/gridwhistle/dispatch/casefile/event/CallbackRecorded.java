package org.gridwhistle.dispatch.casefile.event;

import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;

/** 回访: the reporter was called back, or at least tried. */
public record CallbackRecorded(
        EventHead head,
        int attempt,
        Callback.Outcome outcome,
        Resolved resolved,
        Satisfaction satisfaction,
        String note)
        implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
