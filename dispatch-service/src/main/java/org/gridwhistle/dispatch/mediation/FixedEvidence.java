package org.gridwhistle.dispatch.mediation;

import java.time.Instant;

import org.gridwhistle.dispatch.dossier.Moment;

/** A piece of evidence that was fixed 固定证据: from then on nobody can change it unnoticed. */
public record FixedEvidence(
        String ref, String sha256, String mediaType, Instant takenAt, String uploader, Instant fixedAt) {

    static FixedEvidence of(Exhibit shown, Moment moment) {
        return new FixedEvidence(
                shown.ref(),
                shown.sha256(),
                shown.mediaType(),
                shown.takenAt(),
                moment.actor().id(),
                moment.now());
    }

    /** All that is known of it, in one line. */
    String line() {
        return String.join("\n", ref, sha256, mediaType, takenAt.toString(), uploader, fixedAt.toString());
    }
}
