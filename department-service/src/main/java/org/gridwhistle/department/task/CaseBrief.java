package org.gridwhistle.department.task;

import java.util.Objects;

/**
 * What a unit is told of the case, as it was dispatched.
 *
 * @param number         the human number
 * @param urgency        URGENT, IMPORTANT, GENERAL or COMPLEX
 * @param location       where; null or without a point if only the grid is known
 * @param evidence       what must be shown with the feedback
 * @param remoteArrival  whether the matter may be attended to by video or phone
 * @param authorityLine  the line of the authority list 权责清单 that names the unit, or null
 */
public record CaseBrief(
        String number,
        String title,
        String description,
        String matterCode,
        String matterName,
        String urgency,
        String gridCode,
        String gridLabel,
        Place location,
        EvidenceRule evidence,
        boolean remoteArrival,
        AuthorityLine authorityLine) {

    public CaseBrief {
        Objects.requireNonNull(gridCode, "gridCode");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** @param kind BASIC 基本, ASSIST 配合 or WITHDRAWN 收回 */
    public record AuthorityLine(String code, String kind) {}
}
