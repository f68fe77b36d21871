package org.gridwhistle.department.task;

import java.time.Duration;

/**
 * The limits that are settings.
 *
 * @param arrivalRadiusMetres how near to the case's place an arrival on site must be
 * @param maxReturnsOfCase    how often a case's tasks may be asked back; after that the units meet 会商
 * @param contactAttempts     how many vain tries to reach the reporter meet the contact's deadline
 * @param maxExtensions       how often more time may be asked for
 * @param longestExtension    how much later than the present deadline
 * @param longestSuspension   how far away a review of a suspension may be
 */
public record TaskRules(
        double arrivalRadiusMetres,
        int maxReturnsOfCase,
        int contactAttempts,
        int maxExtensions,
        Duration longestExtension,
        Duration longestSuspension) {}
