package org.gridwhistle.dispatch.casefile.event;

/**
 * The resident wanted something that the case could not follow. Intake has published it already, so this stands in the timeline alone.
 *
 * @param type the published name of his wish
 */
public record ResidentHeard(EventHead head, String type, String text) implements CaseEvent {}
