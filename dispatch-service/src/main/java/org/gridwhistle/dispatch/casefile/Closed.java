package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** 已办结: checked, with a result. */
public record Closed(CaseFile file, Closure closure) implements Case {

    @Override
    public CaseState state() {
        return CaseState.CLOSED;
    }

    @Override
    public Closed with(CaseFile changed) {
        return new Closed(changed, closure);
    }
}
