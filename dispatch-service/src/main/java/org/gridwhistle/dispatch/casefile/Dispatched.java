package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** 已交办: units have their tasks. */
public record Dispatched(CaseFile file) implements UnderWay {

    @Override
    public CaseState state() {
        return CaseState.DISPATCHED;
    }

    @Override
    public Dispatched with(CaseFile changed) {
        return new Dispatched(changed);
    }
}
