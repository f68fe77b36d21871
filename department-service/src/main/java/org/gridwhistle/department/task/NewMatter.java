package org.gridwhistle.department.task;

/** What a case is about since it was classified anew; the rest of the brief stays. */
public record NewMatter(
        String matterCode,
        String matterName,
        String urgency,
        String gridCode,
        String gridLabel,
        EvidenceRule evidence,
        boolean remoteArrival) {

    CaseBrief applyTo(CaseBrief brief) {
        return new CaseBrief(
                brief.number(),
                brief.title(),
                brief.description(),
                matterCode,
                matterName,
                urgency,
                gridCode,
                gridLabel,
                brief.location(),
                evidence,
                remoteArrival,
                brief.authorityLine());
    }
}
