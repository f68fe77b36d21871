package org.gridwhistle.dispatch.mediation;

/** Where a dispute goes that could not be settled, and why there. */
public record Referral(To to, String note) {

    /** Who decides. */
    public enum To {
        /** 司法调解 */
        JUDICIAL_MEDIATION,
        /** 仲裁 */
        ARBITRATION,
        /** 诉讼 */
        LITIGATION
    }
}
