package org.gridwhistle.department.reference;

/**
 * Who may hold a task 承办单位: a department, a town or village, a utility, a property firm.
 *
 * @param code   its own
 * @param name   in full
 * @param area   code of the area it serves
 * @param active whether it still takes tasks
 */
public record Unit(String code, String name, String area, boolean active) {}
