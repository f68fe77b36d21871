package org.gridwhistle.dispatch.mediation;

/** 已组成调解组: with the parties' consent. */
public record PanelFormed(MediationFile file) implements UnderMediation, AtTheTable {

    @Override
    public MediationState state() {
        return MediationState.PANEL_FORMED;
    }

    @Override
    public PanelFormed with(MediationFile changed) {
        return new PanelFormed(changed);
    }
}
