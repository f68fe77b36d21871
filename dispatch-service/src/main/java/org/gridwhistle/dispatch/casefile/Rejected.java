package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** 不予受理: it ends here. */
public record Rejected(CaseFile file) implements Case {

    @Override
    public CaseState state() {
        return CaseState.REJECTED;
    }

    @Override
    public Rejected with(CaseFile changed) {
        return new Rejected(changed);
    }
}
