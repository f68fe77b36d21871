package org.gridwhistle.department.reference;

/** A city, county, town or village; its code is the prefix of all codes below it. */
public record Area(String code, String name) {}
