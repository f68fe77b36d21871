package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** 作废: two persons found that there is no case. */
public record Cancelled(CaseFile file) implements Case {

    @Override
    public CaseState state() {
        return CaseState.CANCELLED;
    }

    @Override
    public Cancelled with(CaseFile changed) {
        return new Cancelled(changed);
    }
}
