package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** 处置中: the lead is handling it. */
public record InProgress(CaseFile file) implements UnderWay {

    @Override
    public CaseState state() {
        return CaseState.IN_PROGRESS;
    }

    @Override
    public InProgress with(CaseFile changed) {
        return new InProgress(changed);
    }
}
