package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.UUID;

/** What the reporter takes away (回执). */
record Receipt(UUID id, String number, String trackingToken, Instant receivedAt) {

    static Receipt of(Report report) {
        return new Receipt(report.id(), report.number(), report.trackingToken(), report.receivedAt());
    }
}
