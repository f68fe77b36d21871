package org.gridwhistle.department.task;

/**
 * The limits that are settings.
 *
 * @param arrivalRadiusMetres how near to the case's place an arrival on site must be
 * @param maxReturnsOfCase    how often a case's tasks may be asked back; after that the units meet 会商
 */
public record TaskRules(double arrivalRadiusMetres, int maxReturnsOfCase) {}
