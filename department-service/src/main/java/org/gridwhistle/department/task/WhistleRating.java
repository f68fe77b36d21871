package org.gridwhistle.department.task;

import java.time.Instant;

/**
 * What the unit thinks of the whistle (评哨).
 *
 * @param justified whether it was right to blow it for this unit
 * @param score     1 to 5
 */
public record WhistleRating(boolean justified, int score, String text, Instant ratedAt) {}
