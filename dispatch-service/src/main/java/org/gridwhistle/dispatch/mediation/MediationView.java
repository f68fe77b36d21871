package org.gridwhistle.dispatch.mediation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mediation as it is shown.
 *
 * @param intact    whether the evidence is still what was fixed
 * @param agreement null before there is one
 * @param reason    why it failed, or null
 * @param referral  null unless it was referred
 */
public record MediationView(
        UUID id,
        UUID caseId,
        String caseNumber,
        String area,
        MediationState state,
        long version,
        Instant openedAt,
        boolean followUp,
        boolean holdsCase,
        List<Party> parties,
        String findings,
        List<FixedEvidence> evidence,
        String evidenceDigest,
        boolean intact,
        Panel panel,
        List<Session> sessions,
        Agreement agreement,
        String reason,
        Referral referral) {

    static MediationView of(Mediation now) {
        var file = now.file();
        return new MediationView(
                file.id(),
                file.caseId(),
                file.caseNumber(),
                file.area(),
                now.state(),
                file.version(),
                file.openedAt(),
                file.followUp(),
                now.holdsTheCase(),
                file.parties(),
                file.findings(),
                file.bundle().pieces(),
                file.bundle().digest(),
                file.bundle().intact(),
                file.panel(),
                file.sessions(),
                agreement(now),
                reason(now),
                now instanceof Referred referred ? referred.referral() : null);
    }

    private static Agreement agreement(Mediation now) {
        return switch (now) {
            case Agreed agreed -> agreed.agreement();
            case Performed performed -> performed.agreement();
            default -> null;
        };
    }

    private static String reason(Mediation now) {
        return switch (now) {
            case Failed failed -> failed.reason();
            case Referred referred -> referred.reason();
            default -> null;
        };
    }
}
