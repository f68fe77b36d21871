package org.gridwhistle.dispatch.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What the other services hear of a mediation. */
sealed interface MediationNews {

    MediationHead head();

    /** 启动. */
    record Opened(@JsonUnwrapped MediationHead head, List<Party> parties) implements MediationNews {}

    /** @param evidence how many pieces are fixed */
    record Investigated(@JsonUnwrapped MediationHead head, int evidence, String digest) implements MediationNews {

        Investigated(MediationHead head, Bundle bundle) {
            this(head, bundle.pieces().size(), bundle.digest());
        }
    }

    /** @param evidence how many pieces are fixed */
    record EvidenceFixed(@JsonUnwrapped MediationHead head, int evidence, String digest) implements MediationNews {

        EvidenceFixed(MediationHead head, Bundle bundle) {
            this(head, bundle.pieces().size(), bundle.digest());
        }
    }

    /** @param experts codes of the pool */
    record PanelFormed(@JsonUnwrapped MediationHead head, List<String> experts, int representatives)
            implements MediationNews {}

    /** @param nth counted from 1 */
    record SessionHeld(@JsonUnwrapped MediationHead head, int nth, Session.Kind kind, Instant heldAt)
            implements MediationNews {}

    /** @param performBy a day for each term */
    record Agreed(@JsonUnwrapped MediationHead head, String agreementSha256, List<LocalDate> performBy)
            implements MediationNews {}

    /** 已履约. */
    record Performed(@JsonUnwrapped MediationHead head) implements MediationNews {}

    /** 调解不成. */
    record Failed(@JsonUnwrapped MediationHead head) implements MediationNews {}

    /** 转司法调解、仲裁、诉讼. */
    record Referred(@JsonUnwrapped MediationHead head, Referral.To to) implements MediationNews {}

    /** The case need not wait any longer. */
    record SplitOff(@JsonUnwrapped MediationHead head) implements MediationNews {}
}
