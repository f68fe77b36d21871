package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** 已报到、核查中: the lead has arrived, and its findings are awaited. */
public record OnSite(CaseFile file) implements UnderWay {

    @Override
    public CaseState state() {
        return CaseState.ON_SITE;
    }

    @Override
    public OnSite with(CaseFile changed) {
        return new OnSite(changed);
    }
}
