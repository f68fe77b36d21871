package org.gridwhistle.dispatch.mediation;

import java.time.Instant;

/**
 * A piece of evidence as somebody hands it in.
 *
 * @param ref       where it lies, such as an attachment's id
 * @param sha256    of its bytes, 64 hex digits
 * @param takenAt   when it was made
 */
public record Exhibit(String ref, String sha256, String mediaType, Instant takenAt) {}
