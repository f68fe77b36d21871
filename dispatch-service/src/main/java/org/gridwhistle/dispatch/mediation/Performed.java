package org.gridwhistle.dispatch.mediation;

/** 已履约. */
public record Performed(MediationFile file, Agreement agreement) implements Mediation {

    @Override
    public MediationState state() {
        return MediationState.PERFORMED;
    }

    @Override
    public Performed with(MediationFile changed) {
        return new Performed(changed, agreement);
    }
}
