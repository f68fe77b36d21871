package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;

/** An emergency in a list. */
public record EmergencySummary(
        UUID id,
        String title,
        String org,
        Mode mode,
        Level level,
        Instant declaredAt,
        Instant expiresAt,
        long version) {}
