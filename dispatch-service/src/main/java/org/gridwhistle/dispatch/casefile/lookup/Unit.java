package org.gridwhistle.dispatch.casefile.lookup;

/**
 * A unit 单位 that can be given a task: a department, a town or village, a utility, a property company.
 *
 * @param area the place in the org tree that it belongs to
 */
public record Unit(String code, String name, OrgLevel level, String area, boolean active) {}
