package org.gridwhistle.samplecity.city;

/**
 * A micro-grid 微网格 of 50 to 100 households.
 *
 * @param liaison the name of its 联络员
 */
public record MicroGrid(String code, String label, String grid, int households, String liaison) {}
