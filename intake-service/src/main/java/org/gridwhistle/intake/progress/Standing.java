package org.gridwhistle.intake.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a report has come, and whose way it goes.
 *
 * @param master   the case that its own is merged into; null if it goes its own way
 * @param mergedAt null with it
 * @param ahead    how far the master has come; null with it
 */
record Standing(PublicStatus status, UUID master, OffsetDateTime mergedAt, PublicStatus ahead) {

    /** Dispatch has said nothing of it yet. */
    static final Standing REPORTED = new Standing(PublicStatus.REPORTED, null, null, null);

    static Standing of(Object[] row) {
        return new Standing(
                PublicStatus.valueOf((String) row[0]),
                (UUID) row[1],
                (OffsetDateTime) row[2],
                row[3] == null ? null : PublicStatus.valueOf((String) row[3]));
    }

    Progress progress(List<Progress.Step> own, List<Progress.Step> followed) {
        return new Progress(
                status, ahead, Stream.concat(own.stream(), followed.stream()).toList());
    }
}
