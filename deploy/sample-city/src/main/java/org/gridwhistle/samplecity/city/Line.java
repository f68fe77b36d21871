package org.gridwhistle.samplecity.city;

/** A line of work 条线. */
public record Line(String code, String name, String shortName) {}
