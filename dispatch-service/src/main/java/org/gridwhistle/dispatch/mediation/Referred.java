package org.gridwhistle.dispatch.mediation;

/** 已转: the dispute is in other hands. */
public record Referred(MediationFile file, String reason, Referral referral) implements Mediation {

    @Override
    public MediationState state() {
        return MediationState.REFERRED;
    }

    @Override
    public Referred with(MediationFile changed) {
        return new Referred(changed, reason, referral);
    }
}
