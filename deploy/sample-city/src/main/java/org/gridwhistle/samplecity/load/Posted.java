package org.gridwhistle.samplecity.load;

import java.time.Instant;
import java.util.UUID;

/**
 * A report that intake took.
 *
 * @param millis from when it should have been sent to the answer
 */
record Posted(UUID id, String lead, Instant receivedAt, double millis) {}
