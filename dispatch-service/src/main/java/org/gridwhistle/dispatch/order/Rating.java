package org.gridwhistle.dispatch.order;

import java.time.Instant;

/** @param score 1 to 5 */
public record Rating(int score, String text, Instant at) {}
