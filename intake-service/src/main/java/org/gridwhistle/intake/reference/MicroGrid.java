package org.gridwhistle.intake.reference;

/**
 * A micro-grid (微网格) of 50 to 100 households.
 *
 * @param grid the code of the grid it is part of
 */
record MicroGrid(String code, String label, String grid) {}
