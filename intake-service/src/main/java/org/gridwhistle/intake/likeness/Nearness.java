package org.gridwhistle.intake.likeness;

import java.time.Duration;

/**
 * What is near enough to be the same thing.
 *
 * @param radius in metres
 * @param window how long apart
 */
public record Nearness(double radius, Duration window) {}
