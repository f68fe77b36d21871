package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.intake.privacy.Person;
import org.gridwhistle.intake.privacy.Wording;

/**
 * A report whose form is right; whether it fits the city is not known yet.
 *
 * @param channel    null if the source's is meant
 * @param matterCode null if it waits for classification
 * @param gridCode   code or label, null if only the place is told
 * @param point      null if there are no coordinates
 * @param reporter   null if anonymous
 */
record Draft(
        String source,
        String sourceEventId,
        String channel,
        Wording wording,
        String matterCode,
        String gridCode,
        Point point,
        Instant occurredAt,
        Person reporter,
        List<Attachment> attachments,
        boolean confidential,
        boolean callbackWanted) {

    /** WGS-84 degrees. */
    record Point(double lat, double lon) {}

    boolean tellsNoPlace() {
        return gridCode == null && point == null && wording.address() == null;
    }
}
