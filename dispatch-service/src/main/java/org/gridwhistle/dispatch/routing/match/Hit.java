package org.gridwhistle.dispatch.routing.match;

/** A word or phrase of a text, and where the catalog has it too. */
public record Hit(MatterField field, String word) {}
