package org.gridwhistle.dispatch.casefile.event;

import java.util.List;

import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Recheck;

/** 复查: somebody has looked again. */
public record RecheckRecorded(EventHead head, Recheck.Result result, String note, List<Evidence> evidence)
        implements CaseEvent {
    @Override
    public String text() {
        return note;
    }
}
