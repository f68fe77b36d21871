package org.gridwhistle.dispatch.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.dossier.Moment;

/**
 * What a mediation keeps in every state.
 *
 * @param caseId   the case about the dispute
 * @param area     where the case lies
 * @param findings what was seen at the place, or null
 * @param panel    who mediates, or null
 * @param followUp whether the case need not wait for it
 */
public record MediationFile(
        UUID id,
        UUID caseId,
        String caseNumber,
        String area,
        long version,
        Instant openedAt,
        List<Party> parties,
        String findings,
        Bundle bundle,
        Panel panel,
        List<Session> sessions,
        boolean followUp) {

    public MediationFile {
        parties = List.copyOf(parties);
        sessions = List.copyOf(sessions);
    }

    /** Before anything happened. */
    static MediationFile of(UUID id, UUID caseId, String caseNumber, String area) {
        return new MediationFile(
                id, caseId, caseNumber, area, 0, null, List.of(), null, Bundle.EMPTY, null, List.of(), false);
    }

    MediationFile opened(Instant at, List<Party> between, boolean asFollowUp) {
        return new MediationFile(
                id, caseId, caseNumber, area, version + 1, at, between, findings, bundle, panel, sessions, asFollowUp);
    }

    Optional<Instant> lastSession() {
        return sessions.isEmpty()
                ? Optional.empty()
                : Optional.of(sessions.getLast().heldAt());
    }

    MediationFile next() {
        return changed(findings, bundle, panel, sessions, followUp);
    }

    MediationFile fixing(List<Exhibit> shown, Moment moment) {
        var fixed =
                shown.stream().map(exhibit -> FixedEvidence.of(exhibit, moment)).toList();
        return changed(findings, bundle.with(fixed), panel, sessions, followUp);
    }

    /** Told in the same step as the evidence for it. */
    MediationFile found(String facts) {
        return new MediationFile(
                id, caseId, caseNumber, area, version, openedAt, parties, facts, bundle, panel, sessions, followUp);
    }

    MediationFile mediatedBy(Panel chosen) {
        return changed(findings, bundle, chosen, sessions, followUp);
    }

    MediationFile sitting(Session session) {
        return changed(
                findings,
                bundle,
                panel,
                Stream.concat(sessions.stream(), Stream.of(session)).toList(),
                followUp);
    }

    MediationFile followedUp() {
        return changed(findings, bundle, panel, sessions, true);
    }

    private MediationFile changed(
            String nowFound, Bundle nowFixed, Panel nowMediating, List<Session> nowHeld, boolean nowFollowedUp) {
        return new MediationFile(
                id,
                caseId,
                caseNumber,
                area,
                version + 1,
                openedAt,
                parties,
                nowFound,
                nowFixed,
                nowMediating,
                nowHeld,
                nowFollowedUp);
    }
}
