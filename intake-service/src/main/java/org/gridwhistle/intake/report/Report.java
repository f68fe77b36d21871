package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.intake.privacy.Wording;
import org.gridwhistle.intake.reference.Source;

/**
 * A report that is in (上报事件). It never changes; what changes is the case that grows from it, under the same id. It holds
 * nothing personal: that is kept apart, sealed.
 *
 * @param wording       the texts with phones, identity numbers and the reporter's name taken out
 * @param matterCode    null if it waits for classification
 * @param submitter     the subject of the token that it came with
 * @param reporterKnown whether there is somebody who can be asked
 * @param repeatOf      what the same person reported before of the same thing, the newest first
 */
record Report(
        UUID id,
        String number,
        String trackingToken,
        String fingerprint,
        Source source,
        String sourceEventId,
        Wording wording,
        String matterCode,
        Place place,
        Instant occurredAt,
        Instant receivedAt,
        String submitter,
        boolean reporterKnown,
        boolean callbackWanted,
        boolean confidential,
        List<Attachment> attachments,
        List<UUID> repeatOf) {}
