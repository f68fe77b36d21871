package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What facts need of {@code grid.event.reported.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventMessage(
        UUID id,
        String number,
        String source,
        String channel,
        String matterCode,
        String gridCode,
        OffsetDateTime receivedAt) {

    static final String REPORTED = "grid.event.reported.v1";
}
