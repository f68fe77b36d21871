package org.gridwhistle.dispatch.casefile.fact;

import java.time.Instant;

/**
 * What was reported. It never changes; what changes is the case.
 *
 * @param straightThrough whether the source may be dispatched without a person's look
 * @param description     with telephone and identity numbers masked
 * @param place           may be null
 * @param reportedAt      when it was received; the clocks start here, whatever an offline device says
 */
public record Report(
        String source,
        String channel,
        Trust trust,
        boolean straightThrough,
        String title,
        String description,
        Place place,
        Instant occurredAt,
        Instant reportedAt,
        boolean confidential) {

    /** Without anything that would give a confidential reporter away, and before no unit unless a person looked at it. */
    public Report discreet() {
        return confidential
                ? new Report(
                        source,
                        channel,
                        trust,
                        false,
                        Withheld.TITLE,
                        Withheld.DESCRIPTION,
                        null,
                        occurredAt,
                        reportedAt,
                        true)
                : this;
    }
}
